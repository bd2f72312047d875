#!/bin/sh
# Install what Debian keeps for reading and drawing letters, and do nothing where it is there.
#
#   setup/letters.sh read    Tesseract's languages: writings that the wheels of the extra `media`
#                            do not read (docs/pictures.md)
#   setup/letters.sh test    those, and the fonts that the tests draw screenshots with
#
# Where there is no apt-get, or no right to use it, it says what is missing and ends well: pictures
# are read all the same, in fewer writings. POSIX sh.
set -eu

languages='eng vie rus ukr ara hin ben kor tha khm mya'
fonts='fonts-noto-core fonts-noto-cjk fonts-dejavu-core'

say() { printf '%s\n' "$*" >&2; }

wanted() {
    for language in $languages; do printf 'tesseract-ocr-%s\n' "$language"; done
    [ "$1" = read ] || printf '%s\n' $fonts
}

missing() {
    for package in $(wanted "$1"); do
        dpkg -s "$package" >/dev/null 2>&1 || printf '%s\n' "$package"
    done
}

case ${1:-} in
read | test) ;;
*)
    say "Usage: setup/letters.sh read|test"
    exit 1
    ;;
esac

if ! command -v apt-get >/dev/null; then
    say "Without apt-get, pictures are read in the writings of the extra media only."
    exit 0
fi
packages=$(missing "$1")
[ -n "$packages" ] || exit 0
as_root=
if [ "$(id -u)" -ne 0 ]; then
    as_root=sudo
    if ! sudo -n true 2>/dev/null; then
        say "For pictures in more writings: apt-get install" $packages
        exit 0
    fi
fi
export DEBIAN_FRONTEND=noninteractive
say "Installing Debian's packages for reading pictures."
# shellcheck disable=SC2086  # several words
if ! output=$({ $as_root apt-get update && $as_root apt-get install -y --no-install-recommends \
    $packages; } </dev/null 2>&1); then
    printf '%s\n' "$output" | grep '^E:' >&2 || say "$output"
    say "They could not be installed; pictures are read in fewer writings."
fi
