package dev.umpire.web;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/**
 * Tags of the metrics of HTTP: the template of the path, one word for all others, and no method that nobody knows.
 * A client cannot make a series by what it asks for, so none can fill the room that series have.
 */
@Singleton
class PathTags implements MeterFilter {

    private static final String REQUESTS = "http.server.requests";
    private static final String OTHER = "OTHER";
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH");

    private final Routes routes;

    PathTags(Routes routes) {
        this.routes = routes;
    }

    @Override
    public Meter.Id map(Meter.Id meter) {
        List<Tag> tags = meter.getTags();
        return meter.getName().equals(REQUESTS) ? meter.replaceTags(tags.stream().map(this::bounded).toList()) : meter;
    }

    private Tag bounded(Tag tag) {
        return switch (tag.getKey()) {
            case "uri" -> Tag.of("uri", routes.of(tag.getValue()).map(Routes.Route::template).orElse(OTHER));
            case "method" -> METHODS.contains(tag.getValue()) ? tag : Tag.of("method", OTHER);
            default -> tag;
        };
    }
}
