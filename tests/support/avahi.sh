#!/bin/sh
# SPDX-FileCopyrightText: Vedette contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A computer's part of a network, in the network and mounts that it runs in: the interface with its
# address, a bus and, between the lines "start" and "stop" of its input, Avahi. Ends with its input.
# usage: avahi.sh FOLDER HOST INTERFACE ADDRESS/BITS
set -eu
folder=$1 host=$2 interface=$3 address=$4
PATH=$PATH:/usr/sbin:/sbin
mkdir -p "$folder"

tries=0
until ip link show dev "$interface" >/dev/null 2>&1; do # it is brought here from outside
    tries=$((tries + 1))
    [ $tries -lt 100 ] || exit 1
    sleep 0.05
done
ip link set lo up
ip address add "$address" dev "$interface"
ip link set "$interface" up multicast on
ip route add 224.0.0.0/4 dev "$interface"

# Avahi gives its folder to a user that may have no number here: then to the only one there is.
mount -t tmpfs none /run
for file in passwd group; do
    sed '/^avahi:/d' /etc/$file >"$folder/$file"
done
echo 'avahi:x:0:0::/:/bin/false' >>"$folder/passwd"
echo 'avahi:x:0:' >>"$folder/group"
mount --bind "$folder/passwd" /etc/passwd
mount --bind "$folder/group" /etc/group
cat >"$folder/avahi.conf" <<END
[server]
host-name=$host
use-ipv6=no
allow-interfaces=$interface
[wide-area]
enable-wide-area=no
[publish]
publish-hinfo=no
publish-workstation=no
END

export DBUS_SYSTEM_BUS_ADDRESS="unix:path=$folder/bus"
dbus-daemon --session --nofork --address="$DBUS_SYSTEM_BUS_ADDRESS" --print-address &
bus=$!
avahi=
stop() {
    [ -z "$avahi" ] || kill "$avahi" || true
    [ -z "$avahi" ] || wait "$avahi" || true
    avahi=
}
while read -r line; do
    case $line in
    start)
        avahi-daemon --no-drop-root --no-rlimits --no-chroot --file="$folder/avahi.conf" 1>&2 &
        avahi=$!
        ;;
    stop) stop ;;
    esac
done
stop
kill $bus
