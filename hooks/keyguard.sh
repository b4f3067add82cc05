#!/bin/sh
# keyguard-hook begin 1 unsigned
# Stops secrets before git records or sends them. `npx keyguard install` writes the lines between these two marks anew, and
# `npx keyguard uninstall` takes them out: put your own below the last mark. Once without: KEYGUARD_SKIP=1 git commit ...
{ # Read to its end before any of it runs: a file that was cut off must not pass.
kg_recorded=''
keyguard_refs() { printf %s "${kg_refs%.}" 2>/dev/null; }
# What the check reads: the refs of a push; for a commit what the check asks git first, begun while node starts. The bundle
# looks how that ended, and else asks git itself.
keyguard_input() {
  if [ "$kg_piped" = '' ]; then keyguard_refs; return; fi
  unset GIT_DIFF_OPTS GIT_EXTERNAL_DIFF GIT_LITERAL_PATHSPECS GIT_ICASE_PATHSPECS \
    GIT_REDIRECT_STDIN GIT_REDIRECT_STDOUT GIT_REDIRECT_STDERR
  export GIT_NO_REPLACE_OBJECTS=1 GIT_OPTIONAL_LOCKS=0 GIT_ALLOW_PROTOCOL='' LC_ALL=C
  git diff-index --cached --raw -z -U0 -M -l1000 --text -D --full-index --ita-invisible-in-index HEAD -- 2>/dev/null
  printf 'keyguard-diff 29abdf61 %3d' "$?"
}

# Runs the check under kg_node and sets kg_status; fails when that node cannot start or is too old.
keyguard_run() {
  # The user's own node settings would break it or double its time. ES5, for the oldest node must understand it. Without
  # exitCode a promise that never settles would end in 0. Yarn's map may know keyguard for one package of the project only.
  # The plain `require` would read the project's package.json, and throw where that is broken.
  keyguard_input | NODE_OPTIONS='' NODE_EXTRA_CA_CERTS='' "$kg_node" -e '
    var v = process.versions.node.split("."); if (v[0] < 20 || (v[0] == 20 && v[1] < 19)) process.exit(3);
    process.on("uncaughtException", function (error) {
      if (process.env.KEYGUARD_DEBUG) console.error(error.name + String(error.stack).replace(/^[^]*?(?=\n +at )/, ""));
      process.exit(4); }); process.exitCode = 2; var cli = require("path").resolve(process.argv[1]);
    var load = require("module").createRequire(process.execPath);
    if (/\.pnp\.cjs$/.test(cli)) { var pnp = load(cli); pnp.setup(); if (!pnp.getDependencyTreeRoots().some(function (at) {
      try { return cli = pnp.resolveToUnqualified("keyguard/dist/hook.cjs", pnp.getPackageInformation(at).packageLocation); }
      catch (error) { return false; } })) process.exit(5); }
    load(cli);' "$kg_cli" "$kg_command" $kg_piped "$@"
  kg_status=$?
  case $kg_status in 3) kg_old=" ($(command -v "$kg_node") is too old)" ;; 5) kg_status=not-installed ;; esac
  case $kg_status in 3 | 126 | 127) return 1 ;; esac
}

keyguard_try() { kg_node=$1 && shift && [ -f "$kg_node" ] && [ -x "$kg_node" ] && keyguard_run "$@"; }
# Tries one node after another. A graphical client hands over a short PATH: hence where version managers and installers put it.
keyguard_check() {
  kg_node=node && command -v node >/dev/null && keyguard_run "$@" && return
  keyguard_try "$kg_recorded" "$@" && return
  kg_nvm=${NVM_DIR:-$HOME/.nvm}/versions/node kg_nvmw=${NVM_HOME:-${APPDATA-}/nvm} kg_fnm=aliases/default
  for kg_version in $(printf '%s\n' "$kg_nvm"/v*/ "$kg_nvmw"/v*/ | sed -n 's|.*/v\([0-9][0-9.]*\)/$|\1|p' |
    sort -t . -k 1,1nr -k 2,2nr -k 3,3nr); do
    keyguard_try "$kg_nvm/v$kg_version/bin/node" "$@" || keyguard_try "$kg_nvmw/v$kg_version/node.exe" "$@" && return
  done
  for kg_place in "$HOME/.volta/bin/node" "${FNM_DIR:-$HOME/.local/share/fnm}/$kg_fnm/bin/node" "$HOME/.fnm/$kg_fnm/bin/node" \
    "$HOME/Library/Application Support/fnm/$kg_fnm/bin/node" "${ASDF_DATA_DIR:-$HOME/.asdf}/shims/node" \
    "${MISE_DATA_DIR:-$HOME/.local/share/mise}/shims/node" /opt/homebrew/bin/node /usr/local/bin/node /usr/bin/node \
    "${NVM_SYMLINK:-/c/nvm4w/nodejs}/node.exe" "${ProgramFiles:-/c/Program Files}/nodejs/node.exe" \
    "${LOCALAPPDATA-}/Volta/bin/node.exe" "${FNM_DIR:-${APPDATA-}/fnm}/$kg_fnm/node.exe" \
    "${SCOOP:-$HOME/scoop}/apps/nodejs/current/node.exe" "${SCOOP:-$HOME/scoop}/apps/nodejs-lts/current/node.exe"; do
    keyguard_try "$kg_place" "$@" && return
  done
  kg_status=no-node
}

# Through ".", an empty or another relative entry of PATH come programs that belong to the repository, not to the user.
keyguard_leave_relative() {
  kg_ifs=$IFS IFS=: kg_safe='' && set -f
  for kg_entry in $kg_path; do case $kg_entry in /*) kg_safe=${kg_safe:+$kg_safe:}$kg_entry ;; esac; done
  set +f && IFS=$kg_ifs PATH=${kg_safe:-/}
}

# Sets kg_cli to the bundle, or to yarn's map, below the checkout $1, in one of the folders that `keyguard install` saw.
keyguard_find() {
  kg_checkout=$1 && set -- .
  for kg_file in node_modules/keyguard/dist/hook.cjs .pnp.cjs; do
    for kg_folder; do kg_cli=$kg_checkout/$kg_folder/$kg_file && [ -s "$kg_cli" ] && return; done
  done
  return 1
}
keyguard_quote() { printf "'%s'" "$(printf %s "$1" | sed "s/'/'\\\\''/g")"; }
# Turns kg_status into this hook's own: 0 clean, 1 findings, 2 could not check. Some graphical clients show one line only.
keyguard_conclude() {
  kg_cure='npm install' kg_remove="rm $(keyguard_quote "$0")"
  for kg_lock in pnpm-lock.yaml yarn.lock bun.lock bun.lockb; do [ -f $kg_lock ] && kg_cure="${kg_lock%%[.-]*} install"; done
  [ "$kg_own" = '' ] || kg_cure=${KEYGUARD_CURE:-$kg_cure} kg_remove='take out the line that calls it'
  if [ "$kg_folder" != . ]; then kg_cure="$kg_cure (in the folder $kg_folder)"; fi
  case $kg_status in
    1 | 2) return "$kg_status" ;;
    no-node) kg_why="no Node.js 20.19 or newer was found$kg_old." kg_cure='install one, or add it to this PATH.' ;;
    not-installed) kg_why='keyguard is not in node_modules.'
      [ -f package.json ] || [ "$kg_cure" != 'npm install' ] || kg_cure="$kg_cure --global keyguard" ;;
    unknown-hook) kg_why="'${0##*/}' is not a hook of keyguard." kg_cure='npx keyguard install' ;;
    *) kg_why="the check broke off (status $kg_status)." kg_cure="$kg_cure (KEYGUARD_DEBUG=1 tells more)" ;;
  esac
  if [ -e "$kg_previous" ] || [ -L "$kg_previous" ]; then kg_remove="mv $(keyguard_quote "$kg_previous") ${kg_remove#rm }"; fi
  kg_remove="To remove keyguard from this clone: npx keyguard uninstall, or: $kg_remove"
  [ "$kg_own" = '' ] || [ "${KEYGUARD_SHIMS-}" = '' ] || kg_remove="$KEYGUARD_REMOVE $(keyguard_quote "$KEYGUARD_SHIMS")"
  printf '%s\n' "keyguard: blocked, nothing was checked: $kg_why" "  To put it right: $kg_cure" \
    "  To go on without the check, this once: KEYGUARD_SKIP=1 git $kg_git ..." "  $kg_remove" >&2
  return 2
}

keyguard_previous() { KEYGUARD_CHAIN="$PWD $kg_hook" "$kg_previous" "$@"; }
keyguard_hook() {
  kg_hook=none kg_git=commit kg_own='' kg_piped='' kg_refs='' kg_old='' kg_folder=. kg_status=not-installed kg_name=${0##*/}
  # Called by another tool, from the package itself, with the hook's name before its arguments.
  if [ "$kg_name" = keyguard.sh ] && [ $# != 0 ]; then kg_name=$1 kg_own=${0%/*}/../dist/hook.cjs && shift; fi
  # Another tool may have renamed this file (pre-commit.legacy), or not name the message's (the pre-commit framework).
  case $kg_name in
    pre-commit*) kg_hook=pre-commit kg_command=check-staged kg_piped=diff-on-stdin ;;
    commit-msg*) kg_hook=commit-msg kg_command=check-message; [ $# != 0 ] || set -- "$(git rev-parse --git-path COMMIT_EDITMSG)" ;;
    pre-push*) kg_hook=pre-push kg_command=check-push kg_git=push && true 3<&0 && kg_refs=$(cat && printf .) || kg_status=no-refs ;;
  esac
  if [ "$kg_own" = '' ]; then kg_previous=${0%/*}/$kg_hook.keyguard-prev; else kg_previous=''; fi
  # The variable breaks the circle when the previous hook calls this one again.
  if [ "${KEYGUARD_PROBE-}" != '' ]; then KEYGUARD_CHAIN="$PWD $kg_hook"; fi
  if [ -f "$kg_previous" ] && [ -x "$kg_previous" ] && [ "${KEYGUARD_CHAIN-}" != "$PWD $kg_hook" ]; then
    if [ $kg_hook = pre-push ]; then keyguard_refs | keyguard_previous "$@"; else keyguard_previous "$@"; fi || return
  fi
  case " ${KEYGUARD_SKIP-} " in *[\ ,]1[\ ,]* | *[\ ,]"$kg_hook"[\ ,]*)
    printf '%s\n' 'keyguard: skipped by KEYGUARD_SKIP, nothing was checked.' >&2; return 0 ;; esac
  kg_path=$PATH && case ":$PATH:" in *::* | *:[!/]*) keyguard_leave_relative ;; esac
  # A linked work tree without packages of its own uses those of the main checkout.
  if [ $kg_hook = none ]; then kg_status=unknown-hook; elif [ $kg_status = no-refs ]; then :
  elif kg_cli=$kg_own && [ -s "$kg_own" ] || keyguard_find . || { kg_common=$(git rev-parse --git-common-dir 2>/dev/null) &&
    [ "$kg_common" != "${kg_common%/.git}" ] && keyguard_find "${kg_common%/.git}"; }; then keyguard_check "$@"
  else
    case $kg_recorded in /*) PATH=$PATH:${kg_recorded%/*} ;; esac # Global programs stand beside their node as a rule.
    kg_cli=$(command -v keyguard) kg_piped=''
    case $kg_cli in /*) keyguard_input | "$kg_cli" "$kg_command" "$@"; kg_status=$? ;; esac
  fi
  [ "$kg_status" = 0 ] || keyguard_conclude || return; PATH=$kg_path; [ "${KEYGUARD_PROBE-}" = '' ] || exit 0
}
keyguard_hook "$@" || exit $?; }
# keyguard-hook end
