#!/usr/bin/env bash
# Installs what the check in other tools needs: R, zsh, XeLaTeX, pdfLaTeX, pdftotext, rsvg-convert, Inkscape and Chromium from the system's packages, pandas (with openpyxl and pyarrow) and jsonschema into the Python of .jupyter, and
# the published profiles of Data Package and Popolo into .jupyter/standards where their sites can be reached.
set -euo pipefail
cd "$(dirname "$0")/../.."

if [ ! -x .jupyter/python/bin/python ]; then python3 -m venv .jupyter/python; fi
if ! .jupyter/python/bin/python -c 'import pandas, openpyxl, pyarrow, jsonschema, rfc3339_validator' 2>/dev/null; then
  .jupyter/python/bin/pip install --quiet --disable-pip-version-check pandas openpyxl pyarrow 'jsonschema[format-nongpl]'
fi
missing=()
command -v Rscript >/dev/null || missing+=(r-base-core)
command -v zsh >/dev/null || missing+=(zsh)
command -v pdftotext >/dev/null || missing+=(poppler-utils)
command -v rsvg-convert >/dev/null || missing+=(librsvg2-bin)
command -v inkscape >/dev/null || missing+=(inkscape)
command -v chromium >/dev/null || command -v google-chrome >/dev/null || missing+=(chromium)
if ! command -v xelatex >/dev/null || ! command -v pdflatex >/dev/null ||
  [ -z "$(kpsewhich booktabs.sty)" ] || [ -z "$(kpsewhich lmodern.sty)" ]; then
  missing+=(texlive-xetex texlive-latex-recommended lmodern fonts-dejavu-core)
fi
if [ "${#missing[@]}" -gt 0 ]; then
  if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
    echo "Not installed: ${missing[*]}. Install them (on Debian: sudo apt-get install ${missing[*]}) and run this again." >&2
    exit 1
  fi
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi

# get ADDRESS FOLDER NAME…: all files or none.
get() {
  local from=$1 to=.jupyter/standards/$2 name
  shift 2
  if [ -d "$to" ]; then return; fi
  mkdir -p "$to.part"
  for name in "$@"; do
    if ! curl --fail --silent --location --max-time 20 -o "$to.part/$name.json" "$from/$name.json"; then
      rm -rf "$to.part"
      echo "$from cannot be reached"
      return
    fi
  done
  mv "$to.part" "$to"
}
if [ -z "${SOVNARKOM_STANDARDS:-}" ]; then
  get https://datapackage.org/profiles/2.0 datapackage datapackage dataresource tableschema tabledialect
  get https://www.popoloproject.com/schemas popolo area contact_detail count event group_result identifier link \
    membership motion organization other_name person post speech vote vote_event
fi

# The first edition of the Data Package profiles comes in packages of the npm registry, which is reached where the site is not.
first=.jupyter/standards/datapackage-1
if [ ! -d "$first" ]; then
  rm -rf "$first.part" && mkdir -p "$first.part"
  for package in datapackage@1.1.10 tableschema@1.12.6; do
    archive=$(npm pack --silent --pack-destination "$first.part" "$package")
    tar -xzf "$first.part/$archive" -C "$first.part"
  done
  for name in data-package data-resource table-schema; do
    mv "$first.part/package/lib/profiles/$name.json" "$first.part/${name/-/}.json"
  done
  rm -rf "$first.part/package" "$first.part"/*.tgz
  mv "$first.part" "$first"
fi
