#!/bin/sh
# keyguard-shim 1
# Stands in a folder of hooks that `keyguard install` made, and that git takes in the place of another: runs the hook that
# git would run without it. `keyguard install` writes this file anew, `keyguard uninstall` removes it.

kg_package='' kg_node=''

# Whether a folder is one of those, or was before it went or the repository moved.
keyguard_is_own() { [ -e "$1/keyguard.gitconfig" ] || case $1 in */keyguard/hooks) [ ! -d "$1" ] ;; *) false ;; esac; }

# Sets kg_target to the hook below the last core.hooksPath that is not keyguard's, or else in the repository's own folder.
keyguard_find_target() {
  kg_paths=$(git config --type=path --get-all core.hooksPath) || [ $? = 1 ] || exit 2
  kg_folder='' kg_ifs=$IFS IFS='
'
  set -f
  for kg_path in $kg_paths; do keyguard_is_own "$kg_path" || kg_folder=$kg_path; done
  set +f
  IFS=$kg_ifs
  if [ -n "$kg_folder" ]; then :
  elif [ -z "${GIT_DIR-}${GIT_COMMON_DIR-}" ] && [ -d .git ]; then kg_folder=.git/hooks
  else kg_folder=$(git rev-parse --git-common-dir)/hooks || exit 2; fi
  kg_target=$kg_folder/$kg_name
  # A hook that is not there, or not executable, is nothing to git. The variable breaks the circle when that hook calls
  # this one again.
  if keyguard_is_own "$kg_folder" || [ ! -f "$kg_target" ] || [ ! -x "$kg_target" ] ||
    [ "${KEYGUARD_SHIM-}" = "$PWD $kg_name $*" ]; then kg_target=''; fi
  export KEYGUARD_SHIM="$PWD $kg_name $*"
  unset KEYGUARD_CHAIN
}

# pre-push gets the refs that are about to leave; two have to read them.
keyguard_feed() {
  if [ "$kg_name" = pre-push ]; then printf %s "${kg_refs%.}" | "$@"; else "$@"; fi
}

# A package that came with the repository's commits is not the user's: it is left alone.
keyguard_is_installed_here() {
  [ -s node_modules/keyguard/hooks/keyguard.sh ] || return
  GIT_LITERAL_PATHSPECS=0 git ls-files --error-unmatch -- ':(top,icase)node_modules' >/dev/null 2>&1
  [ $? = 1 ]
}

keyguard_quote() { printf "'%s'" "$(printf %s "$1" | sed "s/'/'\\\\''/g")"; }
kg_cure='npm install --global keyguard && keyguard install --user'
kg_remove='To remove keyguard from all repositories: keyguard uninstall --user, or: rm -r'
keyguard_block() {
  printf '%s\n' "keyguard: blocked, nothing was checked: $1" "  To put it right: $kg_cure" \
    "  To go on without the check, this once: KEYGUARD_SKIP=1 git $kg_git ..." \
    "  $kg_remove $(keyguard_quote "${0%/*}")" >&2
  exit 2
}

# The user's own hooks: after the repository's own comes the check of the keyguard that is installed there, or globally.
keyguard_check() {
  case " ${KEYGUARD_SKIP-} " in *[\ ,]1[\ ,]* | *[\ ,]"$kg_name"[\ ,]*)
    printf '%s\n' 'keyguard: skipped by KEYGUARD_SKIP, nothing was checked.' >&2; exit 0 ;; esac
  PATH=$PATH:$kg_node
  if keyguard_is_installed_here; then kg_package=node_modules/keyguard kg_cure=''; fi
  if [ -s "$kg_package/hooks/keyguard.sh" ]; then
    # What its message is to say, should it block without a check.
    export KEYGUARD_CURE="$kg_cure" KEYGUARD_REMOVE="$kg_remove" KEYGUARD_SHIMS="${0%/*}"
    keyguard_feed sh "$kg_package/hooks/keyguard.sh" "$kg_name" "$@"; exit
  fi
  # Node may have been changed for another version, with global packages of its own.
  kg_cli=$(command -v keyguard)
  case $kg_cli in
    /*) keyguard_feed "$kg_cli" "$kg_command" "$@" ;;
    *) keyguard_block 'the global keyguard is gone.' ;;
  esac
  kg_status=$?
  case $kg_status in 0 | 1 | 2) exit $kg_status ;; *) keyguard_block "the check broke off (status $kg_status)." ;; esac
}

kg_name=${0##*/}
kg_name=${kg_name%.keyguard-prev}
kg_command='' kg_git=commit kg_refs=''
if [ -n "$kg_package" ]; then
  case $kg_name in
    pre-commit) kg_command=check-staged ;;
    commit-msg) kg_command=check-message ;;
    pre-push) kg_command=check-push kg_git=push && kg_refs=$(cat && printf .) || exit 2 ;;
  esac
fi
keyguard_find_target "$@"
if [ -z "$kg_command" ]; then
  [ -z "$kg_target" ] || exec "$kg_target" "$@"
  exit 0
fi
if [ -n "$kg_target" ]; then
  # The repository's own hook checks: once is enough.
  if grep -q '^# keyguard-hook begin ' "$kg_target"; then keyguard_feed "$kg_target" "$@"; exit; fi
  if [ -z "${KEYGUARD_PROBE-}" ]; then keyguard_feed "$kg_target" "$@" || exit; fi
fi
keyguard_check "$@"
