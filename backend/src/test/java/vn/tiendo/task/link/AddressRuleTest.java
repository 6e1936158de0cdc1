package vn.tiendo.task.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRuleTest {
    private final AddressRule rule = new AddressRule(List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "113.160.0.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.1",
                "169.253.255.255",
                "172.15.255.255",
                "172.32.0.0",
                "192.0.1.1",
                "192.167.255.255",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "2001:4860:4860::8888",
                "2401:d800::1",
                "2606:4700::1111",
                "2003::1",
            })
    void the_public_internet_may_be_visited(String address) {
        assertThat(allows(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // this machine and nobody
                "127.0.0.1",
                "127.255.255.255",
                "0.0.0.0",
                "0.1.2.3",
                "::1",
                "::",
                // private
                "10.0.0.0",
                "10.255.255.255",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "fc00::1",
                "fd12:3456:789a::1",
                "fec0::1",
                // of the link, where clouds keep their secrets
                "169.254.169.254",
                "fe80::1",
                // shared by providers
                "100.64.0.1",
                "100.127.255.255",
                // to many and to all
                "224.0.0.1",
                "239.255.255.255",
                "255.255.255.255",
                "ff02::1",
                "ff0e::1",
                // reserved, for examples and measurements
                "192.0.0.8",
                "192.0.2.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.1",
                "203.0.113.1",
                "240.0.0.1",
                "2001:db8::1",
                "3fff::1",
                // IPv4 in another coat
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b:1::a00:1",
                "2002:7f00:1::",
                "2001::1",
            })
    void all_else_may_not(String address) {
        assertThat(allows(address)).isFalse();
    }

    @Test
    void what_the_installation_allows_may_be_visited_and_nothing_beside_it() {
        var own = new AddressRule(List.of("10.20.0.0/16", "fd00::7"));

        assertThat(own.allows(InetAddress.ofLiteral("10.20.3.4"))).isTrue();
        assertThat(own.allows(InetAddress.ofLiteral("fd00::7"))).isTrue();
        assertThat(own.allows(InetAddress.ofLiteral("8.8.8.8"))).isTrue();
        assertThat(own.allows(InetAddress.ofLiteral("10.21.0.1"))).isFalse();
        assertThat(own.allows(InetAddress.ofLiteral("fd00::8"))).isFalse();
        assertThat(own.allows(InetAddress.ofLiteral("127.0.0.1"))).isFalse();
    }

    @Test
    void what_is_no_network_is_refused_at_once() {
        assertThatThrownBy(() -> new AddressRule(List.of("portal.bacgiang.gov.vn")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void what_the_platform_knows_to_be_local_is_never_allowed(
            @ForAll @IntRange(max = 255) int a,
            @ForAll @IntRange(max = 255) int b,
            @ForAll @IntRange(max = 255) int c,
            @ForAll @IntRange(max = 255) int d) {
        var address = InetAddress.ofLiteral("%d.%d.%d.%d".formatted(a, b, c, d));
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            assertThat(rule.allows(address)).as("%s", address).isFalse();
        }
    }

    private boolean allows(String address) {
        return rule.allows(InetAddress.ofLiteral(address));
    }
}
