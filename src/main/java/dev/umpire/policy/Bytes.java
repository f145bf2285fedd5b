package dev.umpire.policy;

import dev.umpire.policy.placed.Place;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The bytes of a file: UTF-8, with or without a byte order mark, with whatever line ends; anything else is named. */
public record Bytes(byte[] all) {

    private static final char MARK = '\uFEFF';

    /** The text with single line feeds, without a byte order mark; nothing where it is not UTF-8. */
    public Optional<String> text() {
        return decoded(StandardCharsets.UTF_8).filter(text -> text.indexOf('\0') < 0).map(Bytes::withoutMark)
                .map(text -> text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    private Optional<String> decoded(Charset charset) {
        try {
            return Optional.of(strict(charset).decode(ByteBuffer.wrap(all)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Where the first byte stands that is no UTF-8, counted in the letters before it. */
    public Place firstBad(String path) {
        CharBuffer before = CharBuffer.allocate(all.length + 1);
        strict(StandardCharsets.UTF_8).decode(ByteBuffer.wrap(all), before, true);
        String text = before.flip().toString();
        int nul = text.indexOf('\0');
        String good = withoutMark(nul < 0 ? text : text.substring(0, nul)).replace("\r\n", "\n").replace('\r', '\n');
        int line = (int) good.chars().filter(c -> c == '\n').count() + 1;
        return new Place(path, line, good.codePointCount(good.lastIndexOf('\n') + 1, good.length()) + 1);
    }

    /** The encoding that it was most likely written in. */
    public String likely() {
        if (looksWide()) {
            return "UTF-16";
        }
        if (hasNul()) {
            return "no text at all";
        }
        boolean chinese = pairsAbove(0xA1) * 2 > highBytes();
        if (chinese && decoded(Charset.forName("GBK")).isPresent()) {
            return "GBK, as Chinese Windows writes";
        }
        return decoded(Charset.forName("GB18030")).isPresent() && (chinese || fourByteSigns()) ? "GB18030, as Chinese systems write"
                : "Windows-1252 or another encoding of one byte a letter";
    }

    /** What to do in the programs in which such files are made. */
    public static String remedy(String path) {
        return path.endsWith(".csv")
                ? "Maybe save it again: in Excel as CSV UTF-8 (Comma delimited), in LibreOffice as Text CSV with the character set Unicode (UTF-8)."
                : "Maybe save it again as UTF-8: editors ask for the encoding when saving.";
    }

    private boolean startsWith(int first, int second) {
        return all.length > 1 && (all[0] & 0xFF) == first && (all[1] & 0xFF) == second;
    }

    private boolean hasNul() {
        for (byte b : all) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    /** Every second byte is nothing, as in Latin letters of two bytes each; or the mark of UTF-16 stands in front. */
    private boolean looksWide() {
        int[] nothing = new int[2];
        for (int i = 0; i < all.length; i++) {
            nothing[i % 2] += all[i] == 0 ? 1 : 0;
        }
        boolean oneSided = Math.max(nothing[0], nothing[1]) * 8 > all.length && Math.min(nothing[0], nothing[1]) * 8 <= all.length;
        return oneSided || startsWith(0xFF, 0xFE) || startsWith(0xFE, 0xFF);
    }

    private int highBytes() {
        int high = 0;
        for (byte b : all) {
            high += b < 0 ? 1 : 0;
        }
        return high;
    }

    /** Bytes in pairs that both lie above the limit, as those of Chinese letters do. */
    private int pairsAbove(int limit) {
        int paired = 0;
        for (int i = 0; i + 1 < all.length; i++) {
            if ((all[i] & 0xFF) >= limit && (all[i + 1] & 0xFF) >= limit) {
                paired += 2;
                i++;
            }
        }
        return paired;
    }

    private boolean fourByteSigns() {
        for (int i = 0; i + 3 < all.length; i++) {
            boolean digits = all[i + 1] >= '0' && all[i + 1] <= '9' && all[i + 3] >= '0' && all[i + 3] <= '9';
            if (all[i] < 0 && digits && all[i + 2] < 0) {
                return true;
            }
        }
        return false;
    }
}
