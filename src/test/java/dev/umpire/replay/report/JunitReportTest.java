package dev.umpire.replay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class JunitReportTest {

    @TempDir
    private Path folder;

    @Test
    void anXmlReaderFindsCountsNamesAndFailures() throws Exception {
        Path file = folder.resolve("new/report.xml");
        try (JunitReport report = new JunitReport(file, "umpire test")) {
            report.passed("kingdee", "a <plain> case & \"one\"", Duration.ofMillis(1500));
            report.failed("kingdee", "深圳市华强 𠮷 \u0000", Duration.ofMillis(250), "4.2 → 4.4", "expected ]]> got\nnothing");
        }

        Document read = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        Element suite = (Element) read.getElementsByTagName("testsuite").item(0);
        Element failed = (Element) read.getElementsByTagName("testcase").item(1);

        assertThat(suite.getAttribute("tests")).isEqualTo("2");
        assertThat(suite.getAttribute("failures")).isEqualTo("1");
        assertThat(suite.getAttribute("time")).isEqualTo("1.750");
        assertThat(((Element) read.getElementsByTagName("testcase").item(0)).getAttribute("name")).isEqualTo("a <plain> case & \"one\"");
        assertThat(failed.getAttribute("name")).isEqualTo("深圳市华强 𠮷 ?");
        assertThat(failed.getElementsByTagName("failure").item(0).getTextContent()).isEqualTo("expected ]]> got\nnothing");
        try (var left = Files.list(file.getParent())) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void aReportOfNothingIsAReportToo() throws Exception {
        Path file = folder.resolve("report.xml");
        new JunitReport(file, "umpire replay").close();

        Document read = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());

        assertThat(((Element) read.getElementsByTagName("testsuite").item(0)).getAttribute("tests")).isEqualTo("0");
    }
}
