package dev.umpire.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the files of a folder, whatever editors and other programs leave in it. */
class FolderReaderTest {

    @TempDir
    private Path folder;

    private Path write(String path, byte... bytes) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        return Files.write(folder.resolve(path), bytes);
    }

    private List<String> told() {
        return PackFiles.read(folder).found().stream().map(Diagnostic::toString).toList();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void byteOrderMarkAndLineEndsOfOtherSystemsAreNoPartOfTheText() throws IOException {
        for (String path : List.of("program.yaml", "a.drl", "tables/t.csv", "cases/1.yaml", "HANDBOOK.md", "notes.md")) {
            write(path, utf8("\uFEFFone\r\n二\rthree\n"));
        }

        PackFiles pack = PackFiles.read(folder);

        assertThat(pack.found()).isEmpty();
        assertThat(pack.content()).hasSize(6).allSatisfy((path, text) -> assertThat(text).isEqualTo("one\n二\nthree\n"));
    }

    @Test
    void aPackIsTheSameVersionWithBothLineEnds() throws IOException {
        write("a.drl", utf8("one\r\ntwo\r\n"));
        String windows = PackFiles.read(folder).version();
        write("a.drl", utf8("one\ntwo\n"));

        assertThat(PackFiles.read(folder).version()).isEqualTo(windows);
    }

    @Test
    void theFirstByteOfAnotherEncodingIsNamedWithLineAndColumn() throws IOException {
        write("tables/t.csv", "\r\nab,二,金蝶".getBytes(Charset.forName("GBK")));

        assertThat(told()).containsExactly("tables/t.csv:2:4: From here on the file is not UTF-8; it looks like GBK, as Chinese Windows writes. "
                + "Maybe save it again: in Excel as CSV UTF-8 (Comma delimited), in LibreOffice as Text CSV with the character set Unicode "
                + "(UTF-8). [encoding]");
    }

    @Test
    void theColumnCountsLettersAndNotBytes() throws IOException {
        byte[] good = utf8("x\n金蝶");
        byte[] cut = Arrays.copyOf(good, good.length + 1);
        cut[good.length] = (byte) 0xE9;
        write("a.drl", cut);

        assertThat(told()).singleElement().asString().startsWith("a.drl:2:3: From here on the file is not UTF-8; it looks like Windows-1252");
    }

    @Test
    void encodingsAreToldApart() throws IOException {
        write("a.drl", "金蝶".getBytes(StandardCharsets.UTF_16));
        write("b.drl", "rule".getBytes(StandardCharsets.UTF_16LE));
        write("c.drl", "㐀金蝶伙伴".getBytes(Charset.forName("GB18030")));
        write("d.drl", "Zürich".getBytes(StandardCharsets.ISO_8859_1));
        write("e.drl", (byte) 1, (byte) 0, (byte) 0, (byte) 0, (byte) 2);

        assertThat(told()).extracting(line -> line.replaceAll("(.*?): .* looks like (.*?)[,.] .*", "$1 $2")).containsExactly("a.drl:1:1 UTF-16",
                "b.drl:1:2 UTF-16", "c.drl:1:1 GB18030", "d.drl:1:2 Windows-1252 or another encoding of one byte a letter",
                "e.drl:1:2 no text at all");
    }

    @Test
    void whatOtherProgramsLeaveIsNamedAndNotRead() throws IOException {
        for (String path : List.of("Thumbs.db", ".DS_Store", "x.drl~", "#x.drl#", ".x.drl.swp", "~$table.xlsx", "x.drl.bak", "._x.drl",
                "desktop.ini", "tables/Thumbs.db", "tables/.DS_Store", "tables/t.csv~", "logo.PNG", ".git/HEAD", "cases/.1.yaml.swp")) {
            write(path, (byte) 0xD0, (byte) 0xCF, (byte) 0);
        }

        PackFiles pack = PackFiles.read(folder);

        assertThat(pack.content()).isEmpty();
        assertThat(pack.found()).extracting(Diagnostic::file).containsExactlyInAnyOrder("Thumbs.db", ".DS_Store", "x.drl~", "#x.drl#", ".x.drl.swp",
                "~$table.xlsx", "x.drl.bak", "._x.drl", "desktop.ini", "tables/Thumbs.db", "tables/.DS_Store", "tables/t.csv~", "logo.PNG", ".git",
                "cases/.1.yaml.swp");
        assertThat(pack.found()).allSatisfy(found -> assertThat(found.level()).isEqualTo(Diagnostic.Level.WARNING));
    }

    @Test
    void whatCannotBeOpenedIsRefusedByName() throws IOException {
        Files.createDirectories(folder.resolve("pack"));
        Files.createSymbolicLink(folder.resolve("pack/a.drl"), folder.resolve("gone"));
        Files.createSymbolicLink(folder.resolve("pack/tables"), Files.createDirectories(folder.resolve("elsewhere")));

        assertThat(PackFiles.read(folder.resolve("pack")).found()).extracting(Diagnostic::toString).containsExactly(
                "a.drl:1:1: a.drl is no file that can be read. Maybe it is a link to one that is gone. [unreadable-file]",
                "tables:1:1: tables is a link to a folder, which is not followed. Maybe copy the folder. [unreadable-file]");
    }

    @Test
    void aFolderThatIsGoneIsRefusedByName() {
        assertThat(PackFiles.read(folder.resolve("gone")).found()).singleElement()
                .satisfies(found -> assertThat(found.detail()).startsWith("The folder cannot be read (NoSuchFileException)."));
    }
}
