package dev.umpire.casefile;

import java.util.List;

/**
 * What is sold.
 *
 * @param segments    customers it is made for; empty means all
 * @param certificate code that a partner needs to sell it, or null
 */
public record ProductLine(String code, Text name, List<String> segments, String certificate) {

    public ProductLine {
        segments = Lists.of(segments);
    }
}
