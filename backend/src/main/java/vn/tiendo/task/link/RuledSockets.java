package vn.tiendo.task.link;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import javax.net.SocketFactory;

/**
 * Sockets that open no connection against the rule. They judge the very address that is connected to, whether a name was
 * resolved to it, an address was written or a redirect led there: a name that changes its mind in between gains nothing.
 */
final class RuledSockets extends SocketFactory {
    private final AddressRule rule;

    RuledSockets(AddressRule rule) {
        this.rule = rule;
    }

    @Override
    public Socket createSocket() {
        return new Socket() {
            @Override
            public void connect(SocketAddress endpoint, int timeout) throws IOException {
                require(endpoint);
                super.connect(endpoint, timeout);
            }
        };
    }

    private void require(SocketAddress endpoint) throws AddressNotAllowed {
        boolean allowed = endpoint instanceof InetSocketAddress internet
                && internet.getAddress() != null
                && rule.allows(internet.getAddress());
        if (!allowed) {
            throw new AddressNotAllowed("Not allowed: " + endpoint);
        }
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort)
            throws IOException {
        return connected(new InetSocketAddress(address, port));
    }

    private Socket connected(InetSocketAddress endpoint) throws IOException {
        var socket = createSocket();
        socket.connect(endpoint);
        return socket;
    }
}
