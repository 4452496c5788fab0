#!/usr/bin/env bash
# Runs inside the empty system after the .deb files are gone from it: rpm itself installs the .rpm, with every need it
# names, over Debian's libraries. rpm learns what those provide from the program that names it on systems made of .rpm
# files (elfdeps). Says what it saw in its last line.
set -euo pipefail
# shellcheck source=xtask/src/installers/window.sh
source /packages/window.sh
fail() { echo "$*"; exit 1; }
quietly() { "$@" >/tmp/last.log 2>&1 || { tail -n 20 /tmp/last.log; fail "failed: $*"; }; }

# What came along with the .deb files goes too: what the .rpm needs must be missed first.
quietly apt-get autoremove -y --purge
quietly apt-get install -y --no-install-recommends rpm
if ldconfig -p | grep -E 'libgtk-3|libwebkit2gtk'; then fail "the libraries of the window are still here"; fi
package=$(echo /packages/*.rpm)
rpm --checksig --nosignature "$package" >/dev/null || fail "its checksums are not right"
[ -z "$(rpm --query --package --scripts "$package")" ] || fail "it would run something when it is installed"
diff <(dpkg-deb --contents /packages/Waymark_*.deb | awk '!/^d/ {sub(/^(\.\/)?/, "/", $6); print $6}' | sort) \
  <(rpm --query --package --list "$package" | sort) || fail "it does not hold what the .deb holds"

# The needs, one by one, and who has them in Debian. One that is not in this list is new, and belongs in the docs.
mapfile -t needs < <(rpm --query --package --requires "$package" | grep -v '^rpmlib(' | sort -u)
found=()
for need in "${needs[@]}"; do
  case $need in
    'libwebkit2gtk-4.1.so.0()(64bit)') found+=(libwebkit2gtk-4.1-0) ;;
    'libgtk-3.so.0()(64bit)') found+=(libgtk-3-0) ;;
    'libssl.so.3()(64bit)' | 'libcrypto.so.3()(64bit)') found+=(libssl3) ;;
    'libc.so.6(GLIBC_'*')(64bit)') found+=(libc6) ;;
    'libgcc_s.so.1(GCC_'*')(64bit)') found+=(libgcc-s1) ;;
    *) fail "it needs $need, which nobody has looked for" ;;
  esac
done
if rpm --force-debian --install "$package" 2>/tmp/refused.log; then fail "rpm took it without anything it needs"; fi
for need in "${needs[@]}"; do grep -qF "$need is needed by" /tmp/refused.log || fail "rpm did not miss $need"; done

# Only what the needs name is fetched, with what that needs. rpm is told which libraries this brought.
quietly apt-get install -y --no-install-recommends "${found[@]}"
ldconfig -p | sed -n 's/.*x86-64.* => //p' | xargs /usr/lib/rpm/elfdeps --provides | sort -u >/tmp/provided
[ -s /tmp/provided ] || fail "rpm found no library"
{
  printf '%s\n' 'Name: libraries-of-debian' 'Version: 1' 'Release: 1' 'Summary: What is here' 'License: none' 'BuildArch: noarch' 'AutoReqProv: no'
  sed 's/^/Provides: /' /tmp/provided
  printf '%s\n' '%description' 'What is here.' '%files'
} >/tmp/libraries.spec
quietly rpmbuild -bb --define '_rpmdir /tmp/rpms' /tmp/libraries.spec
quietly rpm --force-debian --install /tmp/rpms/noarch/*.rpm
quietly rpm --force-debian --install "$package"
rpm --verify waymark || fail "what lies there is not what was packed"

# All that the linker will be asked for is there, though the package names only the first of it.
/usr/lib/rpm/elfdeps --requires /usr/bin/waymark /usr/bin/waymark-window | sort -u >/tmp/asked
[ -s /tmp/asked ] || fail "the programs ask for nothing"
lacking=$(comm -23 /tmp/asked /tmp/provided | grep -v '^rtld(' || true)
[ -z "$lacking" ] || fail "nobody provides: $lacking"
# A system older than the programs were linked for would be found out at the start only, unless the package says so.
floors=
for library in 'libc.so.6(GLIBC_' 'libgcc_s.so.1(GCC_'; do
  floor_of() { grep -F "$library" | sed 's/^[^(]*(\([^)]*\)).*/\1/' | sort -V | tail -n 1; }
  programs=$(floor_of </tmp/asked || true)
  says=$(printf '%s\n' "${needs[@]}" | floor_of || true)
  [ "$(printf '%s\n%s\n' "$programs" "$says" | sort -V | tail -n 1)" = "$says" ] || fail "the programs need $programs, the package says ${says:-nothing}"
  floors+="${programs:+ $programs}"
done

waymark --version >/dev/null
window=$(opens_a_window reader) || fail "$window"
quietly rpm --force-debian --erase waymark
[ ! -e /usr/bin/waymark-window ] || fail "the program stayed"
[ -d /home/reader/.local/share/org.waymark.app ] || fail "the data went"
echo "${#needs[@]} needs missed and then met, the programs ask for$floors; $window; removed again, data kept"
