package dev.umpire.casefile;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** How single values are read: refused where they are not exactly what a document may hold. */
final class StrictValues extends SimpleModule {

    private static final int INTEGER_DIGITS = 12;
    private static final int DECIMALS = 4;
    private static final int DATE_LENGTH = "2026-01-31".length();

    /** So far from the ends of the calendar that the day is one of four digits in every time zone. */
    private static final Instant FIRST_INSTANT = Days.after(Days.FIRST, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
    private static final Instant END_OF_INSTANTS = Days.LAST.atStartOfDay().toInstant(ZoneOffset.UTC);

    StrictValues() {
        super("strict-values");
        addDeserializer(BigDecimal.class, new OneValue<>(BigDecimal.class) {
            @Override
            BigDecimal read(JsonParser p, DeserializationContext c) throws IOException {
                return p.currentToken().isNumeric() ? bounded(p, c, BigDecimal.class) : refused(p, c, "a number");
            }
        });
        addDeserializer(Number.class, new OneValue<>(Number.class) {
            @Override
            Number read(JsonParser p, DeserializationContext c) throws IOException {
                BigDecimal bounded = bounded(p, c, Number.class);
                return p.currentToken() == JsonToken.VALUE_NUMBER_INT ? (Number) bounded.longValueExact() : bounded;
            }
        });
        addDeserializer(LocalDate.class, new OneValue<>(LocalDate.class) {
            @Override
            LocalDate read(JsonParser p, DeserializationContext c) throws IOException {
                return date(p, c);
            }
        });
        addDeserializer(Instant.class, new OneValue<>(Instant.class) {
            @Override
            Instant read(JsonParser p, DeserializationContext c) throws IOException {
                return instant(p, c);
            }
        });
        addDeserializer(String.class, new OneValue<>(String.class) {
            @Override
            String read(JsonParser p, DeserializationContext c) throws IOException {
                return text(p, c);
            }
        });
        addSerializer(LocalDate.class, ToStringSerializer.instance);
        addSerializer(Instant.class, ToStringSerializer.instance);
    }

    /** The scale is looked at before anything is computed: 1e20000000 would cost seconds. */
    private static <T> BigDecimal bounded(JsonParser p, DeserializationContext c, Class<T> type) throws IOException {
        if (p.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            BigInteger whole = p.getBigIntegerValue();
            if (whole.bitLength() < Long.SIZE && Long.toString(Math.abs(whole.longValue())).length() <= INTEGER_DIGITS) {
                return new BigDecimal(whole);
            }
        } else {
            BigDecimal value = p.getDecimalValue();
            boolean near = Math.abs((long) value.scale()) <= INTEGER_DIGITS + DECIMALS;
            if (near && (value.signum() == 0 || value.precision() - value.scale() <= INTEGER_DIGITS)
                    && value.stripTrailingZeros().scale() <= DECIMALS) {
                return value;
            }
        }
        throw c.weirdNumberException(0, type, "The number has more than %d digits before or %d after the point. Maybe its unit is wrong."
                .formatted(INTEGER_DIGITS, DECIMALS));
    }

    private static LocalDate date(JsonParser p, DeserializationContext c) throws IOException {
        if (p.currentToken() != JsonToken.VALUE_STRING) {
            return refused(p, c, LocalDate.class, "a date such as 2026-01-31");
        }
        try {
            LocalDate day = p.getTextLength() == DATE_LENGTH ? LocalDate.parse(p.getText()) : LocalDate.MIN;
            if (!day.isBefore(Days.FIRST)) {
                return day;
            }
        } catch (DateTimeException e) {
            // refused below, with the same words as one of another length
        }
        throw c.weirdStringException(p.getText(), LocalDate.class, "It is not a day of the calendar. Maybe write it as 2026-01-31.");
    }

    /** Databases keep microseconds, so no finer part is taken in. */
    private static Instant instant(JsonParser p, DeserializationContext c) throws IOException {
        if (p.currentToken() != JsonToken.VALUE_STRING) {
            return refused(p, c, Instant.class, "an instant such as 2026-01-31T09:00:00+08:00");
        }
        try {
            Instant at = OffsetDateTime.parse(p.getText()).toInstant();
            if (at.isBefore(FIRST_INSTANT) || !at.isBefore(END_OF_INSTANTS)) {
                throw c.weirdStringException(p.getText(), Instant.class, "It lies, in UTC, outside of %s to %s. Maybe the year is wrong."
                        .formatted(Days.after(Days.FIRST, 1), Days.before(Days.LAST, 1)));
            }
            return at.truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeException e) {
            // refused below, in the words of an author
        }
        throw c.weirdStringException(p.getText(), Instant.class,
                "It is not an instant with offset. Maybe write it as 2026-01-31T09:00:00+08:00.");
    }

    /** PostgreSQL stores no NUL, and half a character has no bytes in UTF-8. */
    private static String text(JsonParser p, DeserializationContext c) throws IOException {
        if (p.currentToken() != JsonToken.VALUE_STRING) {
            return refused(p, c, String.class, "a string");
        }
        String text = p.getText();
        for (int i = 0; i < text.length(); i++) {
            char at = text.charAt(i);
            boolean pair = Character.isHighSurrogate(at) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (Character.isSurrogate(at) || at < ' ' && at != '\n' && at != '\r' && at != '\t') {
                throw c.weirdStringException("", String.class,
                        "The string holds a control or broken character at position %d. Maybe it was cut or not written in UTF-8.".formatted(i));
            }
        }
        return text;
    }

    private static <T> T refused(JsonParser p, DeserializationContext c, Class<T> type, String wanted) throws IOException {
        return type.cast(c.reportInputMismatch(type, "Wanted %s, but here stands %s.", wanted, named(p.currentToken())));
    }

    private static String named(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            default -> "something else";
        };
    }

    /** One value, read by itself. */
    private abstract static class OneValue<T> extends StdScalarDeserializer<T> {
        private final Class<T> type;

        OneValue(Class<T> type) {
            super(type);
            this.type = type;
        }

        abstract T read(JsonParser p, DeserializationContext c) throws IOException;

        T refused(JsonParser p, DeserializationContext c, String wanted) throws IOException {
            return StrictValues.refused(p, c, type, wanted);
        }

        @Override
        public T deserialize(JsonParser p, DeserializationContext c) throws IOException {
            return read(p, c);
        }
    }
}
