#!/usr/bin/env bash
# Runs inside the empty system: installs the packages, starts what is in them, looks, and says so in its last line.
set -euo pipefail
apt-get update >/tmp/updated.log 2>&1
apt-get install -y --no-install-recommends /packages/*.deb >/tmp/installed.log 2>&1 || { tail -n 20 /tmp/installed.log; exit 1; }
dpkg-query -W -f='${Package} ${Status}\n' waymark waymark-server | grep -c 'install ok installed' | grep -qx 2

# The server: its user, its folder, its unit, its keys, an answer.
id waymark >/dev/null
[ "$(stat -c '%U %a' /var/lib/waymark)" = "waymark 700" ]
grep -q '^ExecStart=/usr/bin/waymark-server ' /usr/lib/systemd/system/waymark-server.service
setpriv --reuid waymark --regid waymark --clear-groups waymark-server init --data /var/lib/waymark >/dev/null
setpriv --reuid waymark --regid waymark --clear-groups waymark-server serve --data /var/lib/waymark --listen 127.0.0.1:8443 >/tmp/server.log 2>&1 &
server=$!
for _ in $(seq 50); do curl --insecure --silent --fail https://127.0.0.1:8443/healthz >/dev/null && break; sleep 0.2; done
curl --insecure --silent --fail https://127.0.0.1:8443/healthz >/dev/null
server_kb=$(awk '/^Rss:/ {print $2}' /proc/$server/smaps_rollup)
kill $server
wait $server || true

# The command line, and the window: on a display of its own, until it is there.
waymark --version >/dev/null
useradd --create-home person
export XDG_RUNTIME_DIR=/tmp/runtime WEBKIT_DISABLE_COMPOSITING_MODE=1 LIBGL_ALWAYS_SOFTWARE=1
install -d -m 700 -o person "$XDG_RUNTIME_DIR"
Xvfb :7 -screen 0 800x900x24 >/dev/null 2>&1 &
display=$!
sleep 1
began=$(date +%s%N)
setpriv --reuid person --regid person --clear-groups env HOME=/home/person DISPLAY=:7 waymark-window >/tmp/window.log 2>&1 &
window=$!
seen=no
for _ in $(seq 150); do
  kill -0 $window || { cat /tmp/window.log; exit 1; }
  if DISPLAY=:7 xwininfo -root -tree 2>/dev/null | grep -q '"Notes"'; then seen=yes; break; fi
  sleep 0.1
done
[ $seen = yes ]
took=$((($(date +%s%N) - began) / 1000000))
sleep 5
kill -0 $window
pss=0
for process in $(pgrep -u person); do
  one=$(awk '/^Pss:/ {print $2}' "/proc/$process/smaps_rollup" 2>/dev/null || echo 0)
  pss=$((pss + ${one:-0}))
done
[ "$(stat -c '%U %a' /home/person/.local/share/org.waymark.app)" = "person 700" ]
kill $window $display
apt-get remove -y waymark waymark-server >/dev/null 2>&1
# What was sealed for somebody stays when the program goes.
[ -f /var/lib/waymark/tls-key.pem ]
echo "window after $took ms, its processes $((pss / 1024)) MB, server $((server_kb / 1024)) MB; removed again, data kept"
