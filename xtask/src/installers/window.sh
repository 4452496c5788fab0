# Read by the trials, inside the empty system: opens the window as a person would, on a display of its own.
# shellcheck shell=bash

# opens_a_window PERSON: starts it, waits until it is there, looks at it for five seconds and ends it. Says how long it
# took and what memory its processes had.
opens_a_window() {
  local person=$1 began took seen=no pss=0 process one window display
  useradd --create-home "$person"
  export XDG_RUNTIME_DIR=/tmp/runtime-$person WEBKIT_DISABLE_COMPOSITING_MODE=1 LIBGL_ALWAYS_SOFTWARE=1
  install -d -m 700 -o "$person" "$XDG_RUNTIME_DIR"
  Xvfb :7 -screen 0 800x900x24 >/dev/null 2>&1 &
  display=$!
  sleep 1
  began=$(date +%s%N)
  setpriv --reuid "$person" --regid "$person" --clear-groups env HOME="/home/$person" DISPLAY=:7 waymark-window >/tmp/window.log 2>&1 &
  window=$!
  for _ in $(seq 150); do
    kill -0 $window || { cat /tmp/window.log; return 1; }
    if DISPLAY=:7 xwininfo -root -tree 2>/dev/null | grep -q '"Notes"'; then seen=yes; break; fi
    sleep 0.1
  done
  [ $seen = yes ] || { echo "no window in 15 s"; cat /tmp/window.log; return 1; }
  took=$((($(date +%s%N) - began) / 1000000))
  sleep 5
  kill -0 $window || { cat /tmp/window.log; return 1; }
  for process in $(pgrep -u "$person"); do
    one=$(awk '/^Pss:/ {print $2}' "/proc/$process/smaps_rollup" 2>/dev/null || echo 0)
    pss=$((pss + ${one:-0}))
  done
  [ "$(stat -c '%U %a' "/home/$person/.local/share/org.waymark.app")" = "$person 700" ] || { echo "its folder is open to others"; return 1; }
  kill $window $display
  wait $window $display || true
  echo "window after $took ms, its processes $((pss / 1024)) MB"
}
