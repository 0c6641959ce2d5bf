#!/bin/sh
# Uploads a portal to S3, with how long each file is kept and what it is:
#
#     upload.sh dist s3://my-bucket
#
# Wants the AWS CLI (version 2), signed in, and tribune-press (or PRESS). Copies for other servers (.br, .gz) stay here, since CloudFront compresses by itself, and so
# does what is hidden. Works as AFTER of refresh.sh.
set -eu

portal=${1:?say which folder, as in: upload.sh dist s3://my-bucket}
bucket=${2:?say which bucket, as in: upload.sh dist s3://my-bucket}

aws_cp() {
    aws s3 cp --only-show-errors "$@"
}

# What is there already, with the same size and no older, is left as it is.
aws_sync() {
    aws s3 sync --only-show-errors "$@"
}

# What is kept for good goes first: a page is not to be there before what it loads. These are the files and folders that the headers name.
"${PRESS:-tribune-press}" headers "$portal" --for netlify |
    awk '/^\// { path = $1 } /cache-control: / { sub("^/", "", path); print path }' |
    while read -r path; do
        set -- --cache-control "public, max-age=31536000, immutable"
        case $path in
            */\*)
                folder=${path%/\*}
                aws_sync "$portal/$folder" "$bucket/$folder" --exclude "*.br" --exclude "*.gz" --exclude "*.mjs" "$@"
                # Not each machine knows what a module is, and browsers run nothing else.
                aws_sync "$portal/$folder" "$bucket/$folder" --exclude "*" --include "*.mjs" --content-type "text/javascript; charset=utf-8" "$@"
                ;;
            *.wasm) aws_cp "$portal/$path" "$bucket/$path" --content-type application/wasm "$@" ;;
            *) aws_cp "$portal/$path" "$bucket/$path" "$@" ;;
        esac
    done

# All the rest is asked for before each use; what is gone is deleted.
aws_sync "$portal" "$bucket" --delete --cache-control no-cache \
    --exclude "*.br" --exclude "*.gz" --exclude ".*" --exclude "*/.*" --exclude "*feed.json"
# Feeds have a type of their own. What is left out above is not deleted there, so it is here.
aws_sync "$portal" "$bucket" --delete --cache-control no-cache --content-type application/feed+json \
    --exclude "*" --include "*feed.json" --exclude ".*" --exclude "*/.*"
