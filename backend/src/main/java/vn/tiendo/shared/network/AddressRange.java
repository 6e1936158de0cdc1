package vn.tiendo.shared.network;

import java.net.InetAddress;

/** One IP address, or a network in CIDR notation: {@code 10.20.0.0/16}, {@code 2001:db8::/32}. */
public record AddressRange(InetAddress network, int prefix) {

    /** @throws IllegalArgumentException when it is neither; names are never looked up */
    public static AddressRange of(String text) {
        var parts = text.strip().split("/", 2);
        var network = InetAddress.ofLiteral(requireWhole(parts[0]));
        int bits = network.getAddress().length * Byte.SIZE;
        int prefix = parts.length == 1 ? bits : Integer.parseInt(parts[1]);
        if (prefix < 0 || prefix > bits) {
            throw new IllegalArgumentException("No such prefix: " + text);
        }
        return new AddressRange(network, prefix);
    }

    /** What leaves out parts of an IPv4 address ({@code 10.1}) is a slip of the pen, even where the platform takes it. */
    private static String requireWhole(String address) {
        if (!address.contains(":") && !address.matches("\\d+\\.\\d+\\.\\d+\\.\\d+")) {
            throw new IllegalArgumentException("Not a whole address: " + address);
        }
        return address;
    }

    public boolean contains(InetAddress address) {
        byte[] mine = network.getAddress();
        byte[] theirs = address.getAddress();
        if (mine.length != theirs.length) {
            return false;
        }
        for (int bit = 0; bit < prefix; bit += Byte.SIZE) {
            int at = bit / Byte.SIZE;
            int mask = -1 << Math.max(0, Byte.SIZE - (prefix - bit));
            if (((mine[at] ^ theirs[at]) & mask & 0xff) != 0) {
                return false;
            }
        }
        return true;
    }
}
