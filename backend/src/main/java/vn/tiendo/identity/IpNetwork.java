package vn.tiendo.identity;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** The network that one subscriber of IPv6 is given. */
final class IpNetwork {
    private static final int PREFIX_BYTES = 8;

    private IpNetwork() {}

    /** @param address an address with colons, so that no name is looked up */
    static String prefixOf(String address) {
        try {
            var bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.ofDelimiter(":").formatHex(Arrays.copyOf(bytes, Math.min(PREFIX_BYTES, bytes.length)));
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
