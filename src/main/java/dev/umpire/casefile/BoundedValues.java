package dev.umpire.casefile;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.CollectionType;
import com.fasterxml.jackson.databind.type.MapType;
import java.io.IOException;
import java.util.Optional;

/**
 * Refuses lists, maps and texts that hold too much as soon as they are read, before a document is made of them. Only on
 * the way in: what was kept before there were bounds stays readable.
 */
final class BoundedValues extends SimpleModule {

    BoundedValues() {
        super("bounded-values");
        setDeserializerModifier(new BeanDeserializerModifier() {
            @Override
            public JsonDeserializer<?> modifyCollectionDeserializer(DeserializationConfig config, CollectionType type,
                                                                    BeanDescription bean, JsonDeserializer<?> reader) {
                return new Bounded(reader, null, null);
            }

            @Override
            public JsonDeserializer<?> modifyMapDeserializer(DeserializationConfig config, MapType type, BeanDescription bean,
                                                             JsonDeserializer<?> reader) {
                return new Bounded(reader, null, null);
            }

            @Override
            public JsonDeserializer<?> modifyDeserializer(DeserializationConfig config, BeanDescription bean, JsonDeserializer<?> reader) {
                return bean.getBeanClass() == String.class ? new Bounded(reader, null, null) : reader;
            }
        });
    }

    /** Reads as the other does, then counts. */
    private static final class Bounded extends DelegatingDeserializer {

        private final transient AtMost most;
        private final transient Longest longest;

        Bounded(JsonDeserializer<?> reader, AtMost most, Longest longest) {
            super(reader);
            this.most = most;
            this.longest = longest;
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> reader) {
            return new Bounded(reader, most, longest);
        }

        @Override
        public JsonDeserializer<?> createContextual(DeserializationContext c, BeanProperty property) throws JsonMappingException {
            JsonDeserializer<?> reader = _delegatee instanceof ContextualDeserializer contextual ? contextual.createContextual(c, property) : _delegatee;
            return property == null ? new Bounded(reader, null, null)
                    : new Bounded(reader, property.getAnnotation(AtMost.class), property.getAnnotation(Longest.class));
        }

        @Override
        public Object deserialize(JsonParser p, DeserializationContext c) throws IOException {
            Object read = super.deserialize(p, c);
            Optional<String> fault = read instanceof String text ? Bounds.fault(longest, text) : Bounds.fault(most, read);
            if (fault.isPresent()) {
                return c.reportInputMismatch(handledType(), "%s", fault.get());
            }
            return read;
        }
    }
}
