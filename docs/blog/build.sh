#!/bin/sh
# Prints answers into this blog, exports the talks beside it, and builds it.
#
#   build.sh [SITE [SERVICE]]
#
# SITE is the folder to write, _site without it; SERVICE the address of `cuepoint serve`, that of
# _config.yml without it. In the environment: CUEPOINT, the program; QUERY, what is printed.
set -eu

blog=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
site=${1:-$blog/_site}
service=${2:-$(sed -n 's/^cuepoint: *//p' "$blog/_config.yml")}
cuepoint=${CUEPOINT:-$blog/../../cuepoint}
query=${QUERY:-usdt rust}
export CUEPOINT_LIMIT="${CUEPOINT_LIMIT:-3}" CUEPOINT_MOMENTS="${CUEPOINT_MOMENTS:-2}"

mkdir -p "$blog/_includes" "$blog/_data"
"$cuepoint" --quiet index || [ $? -eq 3 ] # exit code 3: files that cannot be read were named and left out
"$cuepoint" --quiet search --base-url "$service" --format html -- "$query" >"$blog/_includes/usdt.html"
"$cuepoint" --quiet search --format json -- "$query" >"$blog/_data/usdt.json"
"$cuepoint" --quiet export "$blog/talks"

printf 'cuepoint: "%s"\n' "$service" >"$blog/_service.yml"
# In the C locale Ruby takes no file name beyond ASCII.
LC_ALL=C.UTF-8 jekyll build --quiet --source "$blog" --destination "$site" \
  --config "$blog/_config.yml,$blog/_service.yml"
