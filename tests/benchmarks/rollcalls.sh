#!/usr/bin/env bash
# Installs the peers of rollcalls.mjs: R with pscl and MCMCpack from Debian's packages, emIRT from its public repository (its folder
# may be told: EMIRT=folder), numpy into a Python of its own.
set -euo pipefail
cd "$(dirname "$0")/../.."
export PIP_RETRIES=0

if ! Rscript -e 'stopifnot(all(c("pscl", "MCMCpack", "RcppArmadillo") %in% rownames(installed.packages())))' >/dev/null 2>&1; then
  if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
    echo 'R with pscl, MCMCpack and RcppArmadillo is not installed. Install them (on Debian: sudo apt-get install r-base-dev r-cran-pscl r-cran-mcmcpack r-cran-rcpparmadillo) and run this again.' >&2
    exit 1
  fi
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends r-base-core r-base-dev r-cran-pscl r-cran-mcmcpack r-cran-rcpparmadillo >/dev/null
fi

mkdir -p .benchmark/r
if [ ! -d .benchmark/r/emIRT ]; then
  if [ -z "${EMIRT:-}" ]; then
    EMIRT=.benchmark/emIRT
    [ -d "$EMIRT" ] || git clone -q --depth 1 https://github.com/kosukeimai/emIRT "$EMIRT" || true
  fi
  if [ -d "$EMIRT" ]; then
    R CMD INSTALL --no-docs --no-data --no-test-load --library=.benchmark/r "$EMIRT" >/dev/null
  else
    echo 'emIRT could not be had; the other peers are compared without it.' >&2
  fi
fi

if ! "${PYTHON:-python3}" -c 'import numpy' 2>/dev/null && [ ! -x .benchmark/python/bin/python ]; then
  python3 -m venv .benchmark/python
  .benchmark/python/bin/pip install --quiet --disable-pip-version-check numpy
fi
