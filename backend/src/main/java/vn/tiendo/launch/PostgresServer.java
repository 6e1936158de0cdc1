package vn.tiendo.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.io.FileUtils;

/** One PostgreSQL server over one cluster folder: created, started, stopped and, after a hard kill of this program, found again. */
final class PostgresServer {
    private static final String MAJOR_VERSION = "18";

    private final PostgresCommand command;
    private final Path cluster;
    private final Durability durability;
    private int port;

    PostgresServer(Path binaries, Path cluster, Durability durability) {
        this.command = new PostgresCommand(binaries);
        this.cluster = cluster;
        this.durability = durability;
    }

    int port() {
        return port;
    }

    /** A program that was killed leaves its server running; it is stopped, not used, because its settings may be old. */
    void stopOrphan() throws IOException {
        var pidFile = cluster.resolve("postmaster.pid");
        if (Files.notExists(pidFile)) {
            return;
        }
        if (Postmaster.runsIn(cluster)) {
            stop();
            return;
        }
        // The machine may have given the number to another process since: not ours to stop, nor a reason not to start.
        Files.delete(pidFile);
    }

    void start(String superuserPassword) throws IOException {
        if (Files.notExists(cluster)) {
            create(superuserPassword);
        }
        requireOwnVersion();
        port = freePort();
        var log = cluster.resolveSibling("postgres.log");
        var start = command.run("pg_ctl", "start", "-w", "-t", "120", "-D", cluster, "-l", log, "-o", options());
        if (start.failed()) {
            throw new CannotStart("PostgreSQL does not start in " + cluster + "; its own words are in " + log + ".");
        }
    }

    void stop() {
        if (Files.notExists(cluster.resolve("postmaster.pid"))) {
            return;
        }
        if (command.run("pg_ctl", "stop", "-w", "-t", "60", "-m", "fast", "-D", cluster)
                .failed()) {
            command.run("pg_ctl", "stop", "-w", "-t", "10", "-m", "immediate", "-D", cluster);
        }
    }

    /** Under another name until it is whole, so that an interrupted creation is not taken for a database. */
    private void create(String superuserPassword) throws IOException {
        var half = cluster.resolveSibling("postgres-being-created");
        FileUtils.deleteDirectory(half.toFile());
        var passwordFile = Secret.file(cluster.resolveSibling("superuser-password"), superuserPassword);
        var locale = List.of("-E", "UTF8", "--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=vi-VN");
        var access = List.of("-U", DatabaseRoles.SUPERUSER, "-A", "scram-sha-256", "--pwfile=" + passwordFile);
        var created =
                command.run("initdb", "-D", half, "--no-instructions", durability.initdbOptions(), locale, access);
        Files.delete(passwordFile);
        if (created.failed()) {
            throw new CannotStart("PostgreSQL cannot create a database in " + cluster + ": " + created.lastLine());
        }
        Files.move(half, cluster);
    }

    private void requireOwnVersion() throws IOException {
        var version = Files.readString(cluster.resolve("PG_VERSION")).strip();
        if (!version.equals(MAJOR_VERSION)) {
            throw new CannotStart("The data in " + cluster + " were written by PostgreSQL " + version
                    + ", and this program brings PostgreSQL " + MAJOR_VERSION
                    + "; restore a backup into a new folder.");
        }
    }

    private String options() {
        var settings = new ArrayList<String>(durability.settings());
        settings.addAll(List.of("port=" + port, "listen_addresses=127.0.0.1", "unix_socket_directories="));
        return "-c " + String.join(" -c ", settings);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
