package dev.umpire.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a file of H2 is named, it is the same file, and watched. */
class H2DiskTest {

    @ParameterizedTest
    @ValueSource(strings = {"file:%s", "%s", "file:./%s", "./%s", "nio:%s"})
    void aFileIsWatchedHoweverItIsNamed(String form, @TempDir Path folder) throws Exception {
        Path file = folder.resolve("数据 %20").resolve("umpire");
        String url = "jdbc:h2:" + form.formatted(form.contains("./") ? Path.of("").toAbsolutePath().relativize(file) : file);
        try (Database database = Databases.open(url)) {
            assertThat(database.jdbi().withHandle(H2DiskTest::nameOfFile)).startsWith(H2Disk.on(""));
        }
        assertThat(Files.size(file.resolveSibling("umpire.mv.db"))).isPositive();
    }

    private static String nameOfFile(Handle handle) {
        return ((SessionLocal) ((JdbcConnection) ServerRevival.raw(handle.getConnection())).getSession())
                .getDatabase().getStore().getMvStore().getFileStore().getFileName();
    }
}
