package dev.umpire.casefile;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.Collection;
import java.util.Map;

/** Of a kind of ruling that looks at no counted history. */
public record NoFigures() implements Figures {

    /** Case files of earlier releases wrote the figures of deals for every kind, all of them empty. */
    @JsonAnySetter
    void refuse(String figure, Object value) {
        boolean nothing = value == null || value instanceof Map<?, ?> map && map.isEmpty()
                || value instanceof Collection<?> list && list.isEmpty();
        if (!nothing) {
            throw new IllegalArgumentException("The figure (%s) is none that this kind of ruling looks at. Maybe the kind is another."
                    .formatted(figure));
        }
    }
}
