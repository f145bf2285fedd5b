package dev.umpire.web.mutated;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One request, every part of which may be changed, into something that no library would send. */
final class Sent {

    String method;
    final List<String> path = new ArrayList<>();
    final List<String> query = new ArrayList<>();
    final List<String> headers = new ArrayList<>();
    byte[] body;

    Sent(String method) {
        this.method = method;
    }

    String address() {
        return "/" + String.join("/", path) + (query.isEmpty() ? "" : "?" + String.join("&", query));
    }

    /** The bytes of the request; one on its own connection. */
    byte[] bytes() {
        String head = method + " " + address() + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + headers.stream().map(header -> header + "\r\n").collect(Collectors.joining())
                + (body == null ? "" : "Content-Length: " + body.length + "\r\n") + "\r\n";
        byte[] start = head.getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[start.length + (body == null ? 0 : body.length)];
        System.arraycopy(start, 0, all, 0, start.length);
        if (body != null) {
            System.arraycopy(body, 0, all, start.length, body.length);
        }
        return all;
    }

    @Override
    public String toString() {
        String said = method + " " + address() + " " + headers + " " + (body == null ? "" : new String(body, StandardCharsets.UTF_8));
        return said.length() > 700 ? said.substring(0, 700) + "…" : said;
    }
}
