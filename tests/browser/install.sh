#!/usr/bin/env bash
# Installs what the check of the pages needs: Chromium from the system's packages.
set -euo pipefail

if ! command -v chromium >/dev/null && ! command -v google-chrome >/dev/null; then
  if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
    echo 'Chromium is not installed. Install it (on Debian: sudo apt-get install chromium) and run this again.' >&2
    exit 1
  fi
  apt-get update -qq
  apt-get install -y -qq chromium >/dev/null
fi
