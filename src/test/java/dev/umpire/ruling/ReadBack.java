package dev.umpire.ruling;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.umpire.casefile.Json;
import dev.umpire.casefile.Written;
import dev.umpire.registration.DealOutcome;
import java.io.IOException;

/** Written rulings on deals, as a test asks them; the service itself reads none back. */
public final class ReadBack {

    private static final ObjectMapper MAPPER = Json.kept().copy().addMixIn(Ruling.class, WithoutAward.class).addMixIn(PartnerView.class, WithoutAward.class)
            .registerModule(new SimpleModule().addDeserializer(Outcome.class, new JsonDeserializer<>() {
                @Override
                public Outcome deserialize(JsonParser p, DeserializationContext c) throws IOException {
                    return DealOutcome.valueOf(p.getText());
                }
            }));

    @JsonIgnoreProperties("award")
    private interface WithoutAward { }

    public static Ruling ruling(Written<Ruling> written) {
        return read(written.json(), Ruling.class);
    }

    public static PartnerView view(Written<PartnerView> written) {
        return read(written.json(), PartnerView.class);
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new AssertionError(json, e);
        }
    }

    private ReadBack() { }
}
