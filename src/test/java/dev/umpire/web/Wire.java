package dev.umpire.web;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A client that writes bytes as it likes, which no library would send. */
final class Wire implements AutoCloseable {

    static final String DEALS = Http.KINGDEE + "/deal-registrations";
    private final Socket socket;

    Wire() throws IOException {
        socket = new Socket("localhost", RestAssured.port);
    }

    /** A whole request on a connection of its own; the whole answer. */
    static String answer(String request) throws IOException {
        try (Wire wire = new Wire()) {
            wire.send(request);
            return wire.answer(Duration.ofSeconds(5));
        }
    }

    static String head(String method, String address, String... headers) {
        return method + " " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + (headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n") + "\r\n";
    }

    Wire send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    /** One chunk of a body of unknown length. */
    Wire chunk(String text) throws IOException {
        return send(Integer.toHexString(text.length()) + "\r\n" + text + "\r\n");
    }

    /** What comes until the server closes the connection, or the time is over. */
    String answer(Duration patience) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        socket.setSoTimeout((int) patience.toMillis());
        InputStream in = socket.getInputStream();
        try {
            for (int b = in.read(); b >= 0; b = in.read()) {
                read.write(b);
            }
        } catch (SocketTimeoutException e) {
            read.writeBytes(" (still open)".getBytes(StandardCharsets.UTF_8));
        }
        return read.toString(StandardCharsets.UTF_8);
    }

    /** Closes without a farewell, as a machine that goes down. */
    void hangUp() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
