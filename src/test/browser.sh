#!/bin/sh
# The browser tests need Chromium and its driver on the path. On Debian, as root, this installs them, and says so.
set -eu
if command -v chromedriver >/dev/null && command -v chromium >/dev/null; then
  exit 0
fi
if [ "$(id -u)" -ne 0 ]; then
  echo "No chromium and chromedriver on the path: the browser tests will ask Selenium for them." >&2
  exit 0
fi
echo "Installing chromium, chromium-driver and fonts-noto-core for the browser tests (apt-get)."
apt-get update -qq
apt-get install -y -qq --no-install-recommends chromium chromium-driver fonts-noto-core >/dev/null
