#!/usr/bin/env bash
# Runs inside the empty system: installs the .deb files as docs/START.md says, starts what is in them, looks, and says so
# in its last line. The rest of that page is run in every test (tests/flows/start_page.rs).
set -euo pipefail
cd /packages
# shellcheck source=xtask/src/installers/window.sh
source window.sh
fail() { echo "$*"; exit 1; }
quietly() { "$@" >/tmp/last.log 2>&1 || { tail -n 20 /tmp/last.log; fail "failed: $*"; }; }

# What the page takes for granted and this system has not: somebody at the keys, and systemd.
sudo() { "$@"; }
apt() { quietly apt-get "$1" --yes --no-install-recommends "${@:2}"; }
systemctl() {
  local unit=/usr/lib/systemd/system/${!#}.service owner words
  owner=$(sed -n 's/^User=//p' "$unit")
  read -ra words < <(sed -n 's/^ExecStart=//p' "$unit")
  setpriv --reuid "$owner" --regid "$owner" --init-groups "${words[@]}" >/tmp/server.log 2>&1 &
  server=$!
}
# What the coordinator does between two visits to the server.
found_organisation() {
  export WAYMARK_PASSPHRASE="orange violin pencil garden basket river"
  quietly waymark org init --dir base --name "Harbour House" --server https://127.0.0.1:8443 --server-identity server-identity.json --recovery-out sheet
  quietly waymark org drill --dir base --recovery-file sheet
  quietly waymark org roster --dir base --out roster
}

quietly apt-get update
sha256sum ./*.deb ./*.rpm >SHA256SUMS
# The release has more files than anybody fetches.
echo "$(printf '%064d' 0)  waymark.apk" >>SHA256SUMS
mapfile -t lines < <(awk '/^```console$/ {here = 1; next} /^```$/ {here = 0} here' START.md | sed 's/^[$#] //')
[ ${#lines[@]} -ge 6 ] || fail "the page says nothing of a machine of its own"
for line in "${lines[@]}"; do
  case $line in *' roster '*) found_organisation ;; esac
  eval "$line" >/tmp/line.log || { tail -n 5 /tmp/line.log; fail "as the page says it, it fails: $line"; }
done
dpkg-query -W -f='${Package} ${Status}\n' waymark waymark-server | grep -c 'install ok installed' | grep -qx 2

# The server: its user, its folder, its settings, an answer, and a base that finds it.
[ "$(stat -c '%U %a' /var/lib/waymark)" = "waymark 700" ]
dpkg-query -W -f='${Conffiles}\n' waymark-server | grep -q '^ /etc/waymark/server.toml '
for _ in $(seq 50); do curl --insecure --silent --fail https://127.0.0.1:8443/healthz >/dev/null && break; sleep 0.2; done
curl --insecure --silent --fail https://127.0.0.1:8443/healthz >/dev/null || { tail -n 5 /tmp/server.log; fail "the server does not answer"; }
quietly waymark base sync --dir base
server_kb=$(awk '/^Rss:/ {print $2}' "/proc/$server/smaps_rollup")
kill "$server"
wait "$server" || true

window=$(opens_a_window person) || fail "$window"
quietly apt-get remove -y waymark waymark-server
# What was sealed for somebody stays when the program goes.
[ -f /var/lib/waymark/tls-key.pem ]
echo "$window, server $((server_kb / 1024)) MB; ${#lines[@]} lines of START.md as they stand; removed again, data kept"
