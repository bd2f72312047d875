#!/bin/sh
# Make .venv hold what a lock file lists, and do nothing where it already does.
#
#   setup/environment.sh run     the libraries of requirements.lock
#   setup/environment.sh media   those, and what reads pictures (requirements-media.lock)
#   setup/environment.sh test    those, and the tools of requirements-dev.lock
#
# .venv/installed is a copy of the lock that was installed, written last: without it, .venv is
# half-made and is made again. PYTHON names the Python to use; otherwise the newest one is taken.
# POSIX sh: Debian's is dash, macOS's a bash of 2007.
set -eu
cd "$(dirname "$0")/.."

say() { printf '%s\n' "$*" >&2; }

fail() {
    say "$@"
    exit 1
}

# The first of the candidates for which the given Python expression is true.
first_python() {
    expression=$1
    shift
    for candidate in "$@"; do
        if "$candidate" -c "import sys; sys.exit(not ($expression))" </dev/null >/dev/null 2>&1; then
            printf '%s\n' "$candidate"
            return
        fi
    done
}

# One that can make an environment by itself before one that cannot: Debian's lacks ensurepip.
choose_python() {
    if [ -n "${PYTHON:-}" ]; then
        set -- "$PYTHON"
    else
        set -- python3.14 python3.13 python3.12 python3.11 python3
    fi
    python=$(first_python 'sys.version_info >= (3, 11) and __import__("ensurepip")' "$@")
    [ -n "$python" ] || python=$(first_python 'sys.version_info >= (3, 11)' "$@")
    [ -n "$python" ] || fail "Second Look needs Python 3.11 or newer, and none was found" \
        "(looked for: $*). Debian 12 or newer: apt-get install python3. macOS: brew install python," \
        "or the installer of python.org. Then run the same command again."
}

make_environment() {
    choose_python
    say "Making the environment .venv with $("$python" -V 2>&1)."
    venv_alone || venv_by_another_tool || venv_after_debian_package || fail \
        "This Python cannot make an environment, and this account may not install what is missing." \
        "Ask an administrator for: apt-get install $venv_package. Then run the same command again."
}

venv_alone() {
    rm -rf .venv
    "$python" -c 'import ensurepip' </dev/null >/dev/null 2>&1 && "$python" -m venv .venv </dev/null
}

venv_by_another_tool() {
    rm -rf .venv
    "$python" -m virtualenv -q .venv </dev/null >/dev/null 2>&1 ||
        virtualenv -q -p "$python" .venv </dev/null >/dev/null 2>&1 ||
        uv venv -q --seed --python "$python" .venv </dev/null >/dev/null 2>&1
}

venv_after_debian_package() {
    venv_package=$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')
    command -v apt-get >/dev/null && become_root || return 1
    say "Debian keeps a part of Python in a package of its own: installing $venv_package."
    export DEBIAN_FRONTEND=noninteractive
    if ! output=$({ $as_root apt-get update && $as_root apt-get install -y "$venv_package"; } \
        </dev/null 2>&1); then
        printf '%s\n' "$output" | grep '^E:' >&2 || say "$output"
        fail "apt-get could not install $venv_package; what it said stands above."
    fi
    venv_alone
}

# Sets as_root to the words that go before a command. A password is asked for at a terminal only.
become_root() {
    as_root=
    [ "$(id -u)" -ne 0 ] || return 0
    command -v sudo >/dev/null || return 1
    as_root=sudo
    sudo -n true 2>/dev/null && return 0
    [ -t 0 ] && [ -t 2 ] || return 1
    say "Debian's package $venv_package is needed; sudo asks for your password to install it."
    sudo -v
}

install_libraries() {
    rm -f .venv/installed
    say "Installing the libraries of $1; the first time that takes a minute or two."
    .venv/bin/python -m pip install --disable-pip-version-check --no-input --progress-bar off \
        --no-compile --only-binary=:all: --require-hashes -r "$1" </dev/null >.venv/install.log 2>&1 ||
        explain_failed_install "$1"
    # pip would do it on one processor. What is no Python for this version is left as it is.
    .venv/bin/python -m compileall -q -j 0 .venv/lib </dev/null >/dev/null 2>&1 || :
    cp "$1" .venv/installed.part
    mv .venv/installed.part .venv/installed
}

explain_failed_install() {
    if grep -Eqi 'NewConnectionError|NameResolutionError|ConnectTimeout|ReadTimeout|ProxyError|SSLError' \
        .venv/install.log; then
        say "The libraries could not be fetched: pip does not reach its package index." \
            "Is this machine on line? Does pip need a proxy or a certificate here?"
    else
        say "pip could not install the libraries of $1:"
        grep '^ERROR' .venv/install.log >&2 || tail -n 5 .venv/install.log >&2
    fi
    fail "All that pip said: .venv/install.log. Then run the same command again."
}

works() { [ -f .venv/installed ] && .venv/bin/python -c '' </dev/null 2>/dev/null; }

holds() { cmp -s "$1" .venv/installed; }

case ${1:-} in
run)
    lock=requirements.lock
    works && { holds requirements.lock || holds requirements-media.lock ||
        holds requirements-dev.lock; } && exit 0
    ;;
media)
    lock=requirements-media.lock
    works && { holds requirements-media.lock || holds requirements-dev.lock; } && exit 0
    ;;
test)
    lock=requirements-dev.lock
    works && holds requirements-dev.lock && exit 0
    ;;
*) fail "Usage: setup/environment.sh run|media|test" ;;
esac
works || make_environment
install_libraries "$lock"
