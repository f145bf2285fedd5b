package dev.umpire.cli.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.umpire.casefile.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.StreamSupport;

/** Speaks HTTP with one program of the service, as a manager, who may say when something was submitted. */
final class Client {

    private final HttpClient http = HttpClient.newHttpClient();
    private final String url;

    Client(String url) {
        this.url = url;
    }

    String url() {
        return url;
    }

    /** How many records were taken in. */
    int load(String ndjson) {
        JsonNode imported = send("imports", "application/x-ndjson", ndjson).path("imported");
        return StreamSupport.stream(imported.spliterator(), false).mapToInt(JsonNode::asInt).sum();
    }

    /** The answer to a body sent to a path below the program. */
    JsonNode post(String path, JsonNode body) {
        return send(path, "application/json", body.toString());
    }

    private JsonNode send(String path, String type, String body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + path)).header("Content-Type", type)
                .header("X-Umpire-Role", "manager").POST(BodyPublishers.ofString(body)).build();
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new IllegalStateException("POST %s was answered with %d: %s".formatted(path, response.statusCode(), response.body()));
            }
            return Json.mapper().readTree(response.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("POST %s was not answered with JSON.".formatted(path), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The demonstration was interrupted.", e);
        }
    }
}
