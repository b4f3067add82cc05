#!/bin/sh
# keyguard-hook begin 1 unsigned
# Stops secrets before git records them. `npx keyguard install` writes the lines between these two marks anew, and
# `npx keyguard uninstall` takes them out: put your own below the last mark. Once without: KEYGUARD_SKIP=1 git commit ...

# What the check asks git first, begun while node starts; the bundle looks how it ended, and else asks git itself.
keyguard_diff() {
  unset GIT_DIFF_OPTS GIT_EXTERNAL_DIFF GIT_LITERAL_PATHSPECS GIT_ICASE_PATHSPECS \
    GIT_REDIRECT_STDIN GIT_REDIRECT_STDOUT GIT_REDIRECT_STDERR
  export GIT_NO_REPLACE_OBJECTS=1 GIT_OPTIONAL_LOCKS=0 GIT_ALLOW_PROTOCOL='' LC_ALL=C
  git diff-index --cached --raw -z -U0 -M -l1000 --text -D --full-index --ita-invisible-in-index HEAD -- 2>/dev/null
  printf 'keyguard-diff 29abdf61 %3d' "$?"
}

# Runs the check under the node $1 and sets kg_status; fails when that node cannot start or is too old.
keyguard_run() {
  # The user's own node settings would break it or double its time. ES5, for the oldest node must understand it. Without
  # exitCode a promise that never settles would end in 0.
  keyguard_diff | NODE_OPTIONS='' NODE_EXTRA_CA_CERTS='' "$1" -e '
    var v = process.versions.node.split("."); if (v[0] < 20 || (v[0] == 20 && v[1] < 19)) process.exit(3);
    process.on("uncaughtException", function (error) {
      if (process.env.KEYGUARD_DEBUG) console.error(error.name + String(error.stack).replace(/^[^]*?(?=\n +at )/, ""));
      process.exit(4); }); process.exitCode = 2; require(process.argv[1]);' "$kg_cli" "$kg_command" diff-on-stdin
  kg_status=$?
  if [ "$kg_status" = 3 ]; then kg_old=" ($(command -v "$1") is too old)"; fi
  case $kg_status in 3 | 126 | 127) return 1 ;; esac
}

keyguard_try() { [ -f "$1" ] && [ -x "$1" ] && keyguard_run "$1"; }
# Through "." or an empty entry of PATH comes a "node" that belongs to the repository, not to the user.
keyguard_try_path() {
  case ":$PATH:" in
    *::* | *:[!/]*) kg_node=$(command -v node) ;;
    *) command -v node >/dev/null && keyguard_run node; return ;;
  esac
  case $kg_node in /*) keyguard_try "$kg_node" ;; *) return 1 ;; esac
}

# A graphical client hands over a short PATH: looks where version managers and installers put node.
keyguard_try_usual_places() {
  kg_nvm=${NVM_DIR:-$HOME/.nvm}/versions/node
  for kg_version in $(printf '%s\n' "$kg_nvm"/v*/ | sed 's|.*/v\(..*\)/$|\1|' | sort -t . -k 1,1nr -k 2,2nr -k 3,3nr); do
    keyguard_try "$kg_nvm/v$kg_version/bin/node" && return
  done
  for kg_node in "$HOME/.volta/bin/node" \
    "${FNM_DIR:-$HOME/.local/share/fnm}/aliases/default/bin/node" "$HOME/.fnm/aliases/default/bin/node" \
    "$HOME/Library/Application Support/fnm/aliases/default/bin/node" "${ASDF_DATA_DIR:-$HOME/.asdf}/shims/node" \
    "${MISE_DATA_DIR:-$HOME/.local/share/mise}/shims/node" \
    /opt/homebrew/bin/node /usr/local/bin/node /usr/bin/node '/c/Program Files/nodejs/node.exe'; do
    keyguard_try "$kg_node" && return
  done
  kg_status=no-node
}

# Sets kg_cli to the bundle below the checkout $1; the other arguments are the folders that `keyguard install` saw.
keyguard_find_below() {
  kg_checkout=$1 && shift
  for kg_folder; do
    kg_cli=$kg_checkout/$kg_folder/node_modules/keyguard/dist/hook.cjs && [ -s "$kg_cli" ] && return
  done
  return 1
}
keyguard_find() { keyguard_find_below "$1" .; }
# A linked work tree without node_modules of its own uses those of the main checkout.
keyguard_find_in_main_checkout() {
  kg_common=$(git rev-parse --git-common-dir 2>/dev/null)
  [ "$kg_common" != "${kg_common%/.git}" ] && keyguard_find "${kg_common%/.git}"
}

keyguard_run_global() {
  kg_cli=$(command -v keyguard) kg_status=not-installed
  case $kg_cli in /*) "$kg_cli" "$kg_command" && kg_status=0 || kg_status=$? ;; esac
}

# Says why ($1) and what cures it ($2), then the ways around; some graphical clients show the first line only.
keyguard_block() {
  kg_remove="rm '$0'"
  if [ -e "$kg_previous" ] || [ -L "$kg_previous" ]; then kg_remove="mv '$kg_previous' '$0'"; fi
  printf '%s\n' "keyguard: blocked, nothing was checked: $1" "  To put it right: $2" \
    "  To go on without the check, this once: KEYGUARD_SKIP=1 git commit ..." \
    "  To remove keyguard from this clone: npx keyguard uninstall, or: $kg_remove" >&2
  return 2
}

# Turns kg_status into this hook's own: 0 clean, 1 findings, 2 could not check.
keyguard_conclude() {
  kg_install='npm install'
  for kg_lock in pnpm-lock.yaml yarn.lock bun.lock bun.lockb; do [ -f $kg_lock ] && kg_install="${kg_lock%%[.-]*} install"; done
  if [ "$kg_folder" != . ]; then kg_install="$kg_install (in the folder $kg_folder)"; fi
  case $kg_status in
    1 | 2) return "$kg_status" ;;
    no-node) keyguard_block "no Node.js 20.19 or newer was found$kg_old." 'install one, or add it to this PATH.' ;;
    not-installed) keyguard_block 'keyguard is not in node_modules.' "$kg_install" ;;
    unknown-hook) keyguard_block "'${0##*/}' is not a hook of keyguard." 'npx keyguard install' ;;
    *) keyguard_block "the check broke off (status $kg_status)." "$kg_install (KEYGUARD_DEBUG=1 tells more)" ;;
  esac
}

keyguard_hook() {
  kg_hook=none
  # Another tool may have renamed this file and still call it: pre-commit.legacy.
  case ${0##*/} in pre-commit*) kg_hook=pre-commit kg_command=check-staged ;; esac
  kg_previous=${0%/*}/$kg_hook.keyguard-prev
  # The variable breaks the circle when the previous hook calls this one again.
  if [ -f "$kg_previous" ] && [ -x "$kg_previous" ] && [ "${KEYGUARD_CHAIN-}" != "$PWD $kg_hook" ]; then
    KEYGUARD_CHAIN="$PWD $kg_hook" "$kg_previous" "$@" || return
  fi
  case " ${KEYGUARD_SKIP-} " in
    *[\ ,]1[\ ,]* | *[\ ,]"$kg_hook"[\ ,]*)
      printf '%s\n' 'keyguard: skipped by KEYGUARD_SKIP, nothing was checked.' >&2; return 0 ;;
  esac
  kg_recorded=''
  if [ "$kg_hook" = none ]; then kg_status=unknown-hook
  elif keyguard_find . || keyguard_find_in_main_checkout; then
    keyguard_try_path || keyguard_try "$kg_recorded" || keyguard_try_usual_places
  else keyguard_run_global; fi
  [ "$kg_status" = 0 ] || keyguard_conclude
}
keyguard_hook "$@" || exit $?
# keyguard-hook end
