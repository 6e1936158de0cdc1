package vn.tiendo.task.link;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.shared.network.AddressRange;

/**
 * Which addresses may be visited: those of the public internet, by the registries of special addresses (RFC 6890), and what
 * the installation allows besides. It judges addresses, never names: a name says nothing of where it leads.
 */
final class AddressRule {
    private static final List<AddressRange> SPECIAL_V4 = ranges(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4");

    /** All that is routed in IPv6 begins so; loopback, link-local, private, multicast and translated IPv4 do not. */
    private static final AddressRange GLOBAL_V6 = AddressRange.of("2000::/3");

    /** Within it: protocol assignments with Teredo, examples, 6to4, which carries an IPv4 address. */
    private static final List<AddressRange> SPECIAL_V6 = ranges("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    private final List<AddressRange> allowed;

    /** @throws IllegalArgumentException when one is no network */
    AddressRule(List<String> allowedNetworks) {
        allowed = allowedNetworks.stream().map(AddressRange::of).toList();
    }

    boolean allows(InetAddress address) {
        return isIn(allowed, address) || isPublic(address);
    }

    private static boolean isPublic(InetAddress address) {
        if (address instanceof Inet4Address) {
            return !isIn(SPECIAL_V4, address);
        }
        return GLOBAL_V6.contains(address) && !isIn(SPECIAL_V6, address);
    }

    private static boolean isIn(List<AddressRange> ranges, InetAddress address) {
        return ranges.stream().anyMatch(range -> range.contains(address));
    }

    private static List<AddressRange> ranges(String... networks) {
        return Stream.of(networks).map(AddressRange::of).toList();
    }
}
