#!/bin/sh
# Brings a portal up to date with its feeds: checks and mirrors them, writes the pages, makes the smaller copies and the headers, and runs a
# command of yours when something has changed. For cron, systemd or a build server:
#
#     refresh.sh /etc/tribune/portal.conf
#
# The file sets variables, as deploy/portal.conf does. Exits with 0 when all went well; with 1 when something is to be looked at, and the portal is up to
# date nevertheless; with 2, 3 or 4 as the step does that failed (docs/prerendering.md): the site is then as it was, or the next run goes on.
#
# Functions that are handed to `step` look unused to shellcheck.
# shellcheck disable=SC2317
set -eu

# The settings are anybody's; deploy/portal.conf is an example.
# shellcheck source=/dev/null
. "${1:?say where the settings are, as in: refresh.sh /etc/tribune/portal.conf}"

: "${PORTAL:?the settings do not say PORTAL, the folder that the build wrote}"
: "${SITE:?the settings do not say SITE, the address of the portal}"
PRESS=${PRESS:-tribune-press}
BASE=$(printf '%s\n' "${SITE%/}/" | sed 's|^[^:]*://[^/]*||')
# Of what was last made known. Hidden, so no server sends it.
KNOWN=$PORTAL/.tribune-refreshed
worst=0

# Runs a step. Where it has something to be looked at (1), the others go on; where it failed, they do not.
step() {
    code=0
    "$@" || code=$?
    case $code in
        0) ;;
        1) worst=1 ;;
        *)
            echo "refresh.sh: stopped, for this failed ($code): $*" >&2
            exit "$code"
            ;;
    esac
}

# Says nothing of feeds that are all right.
check() {
    code=0
    report=$("$PRESS" check --fail-on error "$@") || code=$?
    [ "$code" -eq 0 ] || printf '%s\n' "$report" >&2
    return "$code"
}

# The first file takes the place of the second, where it is another.
replace() {
    if cmp -s "$1" "$2"; then rm "$1"; else mv "$1" "$2"; fi
}

headers() {
    "$PRESS" headers "$PORTAL" --base "$BASE" --for "$HEADERS_FOR" > "$HEADERS.new" || return
    replace "$HEADERS.new" "$HEADERS"
}

# For hosts that send no headers of ours: what a page can say of itself goes into the portal's own page, and from there into all that are written.
say_in_page() {
    said=$PORTAL/.tribune-said
    "$PRESS" headers "$PORTAL" --base "$BASE" --for html > "$said" || return
    awk -v said="$said" '
        /<meta (http-equiv="content-security-policy"|name="referrer")/ { next }
        { print }
        /<meta charset=/ { while ((getline line < said) > 0) print line }
    ' "$PORTAL/index.html" > "$PORTAL/.tribune-index" || return
    rm "$said"
    replace "$PORTAL/.tribune-index" "$PORTAL/index.html"
}

# By which the portal is known again: every file that is served, with its size and date.
print_of_portal() {
    (cd "$PORTAL" && find . -name '.tribune*' -prune -o -type f -exec ls -ln --time-style=full-iso {} + | sort)
    if [ -n "${HEADERS:-}" ]; then cat "$HEADERS"; fi
}

# One run at a time. The lock goes with this script, however it ends.
exec 9>> "$PORTAL/.tribune-refreshing"
if ! flock -n 9; then
    echo "refresh.sh: another run is under way" >&2
    exit 2
fi

if [ -n "${FEEDS:-}" ]; then
    # FEEDS, MIRROR and PRERENDER are lists, parted by blanks.
    # shellcheck disable=SC2086
    step check $FEEDS
    # shellcheck disable=SC2086
    step "$PRESS" mirror $FEEDS --into "$PORTAL/content" ${MIRROR:-}
fi
if [ "${HEADERS_FOR:-}" = html ]; then step say_in_page; fi
# shellcheck disable=SC2086
step "$PRESS" prerender "$PORTAL" --site "$SITE" ${PRERENDER:-}
step "$PRESS" compress "$PORTAL"
if [ -n "${HEADERS:-}" ] && [ "$HEADERS_FOR" != html ]; then step headers; fi

now=$(print_of_portal | sha256sum)
if [ "$now" != "$(cat "$KNOWN" 2> /dev/null)" ]; then
    if [ -n "${AFTER:-}" ] && ! sh -c "$AFTER"; then
        echo "refresh.sh: the portal is new, and this failed, so the next run does it again: $AFTER" >&2
        exit 1
    fi
    printf '%s\n' "$now" > "$KNOWN"
fi
exit "$worst"
