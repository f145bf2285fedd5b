package dev.umpire.cli.demo;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.eclipse.microprofile.config.ConfigProvider;

/** Runs beside the service once it has started: arguments are the folder of samples, the language, and stay or exit. */
public final class Demo implements QuarkusApplication {

    @Override
    public int run(String... args) throws Exception {
        PrintWriter out = new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        DemoWords words = DemoWords.in(args[1]);
        int port = ConfigProvider.getConfig().getValue("quarkus.http.port", Integer.class);
        Client client = new Client("http://localhost:" + port + "/v1/programs/kingdee/");
        Samples samples = Samples.in(Path.of(args[0]));

        out.println(words.loaded(client.load(samples.registers())));
        Session session = new Session(client, words, out);
        samples.steps().forEach(session::take);
        boolean asExpected = session.conclude();
        if (args[2].equals("stay")) {
            out.println(words.tryNext(client.url(), samples.anotherSpelling()));
            Quarkus.waitForExit();
        }
        return asExpected ? 0 : 1;
    }
}
