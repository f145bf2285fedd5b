package dev.umpire.load;

import dev.umpire.search.Town;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * How much longer a registration takes in a large register than in a small one: two services on two registers that
 * {@link RegisterLoad} has filled, asked in turns, so that both meet the same minutes of the machine.
 *
 * <pre>java -cp TEST-CLASS-PATH dev.umpire.load.GrowthLoad SECONDS ROUNDS SMALL LARGE</pre>
 *
 * A register is a folder (H2, as {@code -Dkept} names it) or a URL. {@code -Dseed=}another number asks for other
 * companies, {@code -Dwarm=}seconds of warming up before.
 */
final class GrowthLoad {

    private static final int SEED = Integer.getInteger("seed", 0);

    private final Packaged service;
    private final Town town;
    private final List<RegisterLoad.Load> loads = new ArrayList<>();
    private double cpu;

    private GrowthLoad(String register, int seed) throws Exception {
        boolean server = register.startsWith("jdbc:postgresql:");
        String url = register.startsWith("jdbc:") ? register : "jdbc:h2:file:" + Path.of(register).resolve("data").resolve("umpire");
        Path data = Files.createTempDirectory("growth").resolve("data");
        Files.createDirectories(data);
        service = server ? Packaged.start(data, "-Dumpire.database.url=" + url, "-Dumpire.database.user=postgres") : Packaged.start(data, "-Dumpire.database.url=" + url);
        service.put(Packaged.KINGDEE + "/partners/beifang", RegisterLoad.PARTNER);
        service.put(Packaged.KINGDEE + "/partners/huadong", RegisterLoad.PARTNER);
        town = new Town(seed);
    }

    public static void main(String[] arguments) throws Exception {
        int seconds = Integer.parseInt(arguments[0]);
        GrowthLoad small = new GrowthLoad(arguments[2], 5000 + SEED);
        GrowthLoad large = new GrowthLoad(arguments[3], 5000 + SEED);
        try (Packaged one = small.service; Packaged other = large.service) {
            RegisterLoad.run(one, Integer.getInteger("warm", 60), small.town::next);
            RegisterLoad.run(other, Integer.getInteger("warm", 60), large.town::next);
            for (int round = 0; round < Integer.parseInt(arguments[1]); round++) {
                boolean smallFirst = round % 2 == 0;
                (smallFirst ? small : large).ask(seconds, smallFirst ? large : small);
                (smallFirst ? large : small).ask(seconds, smallFirst ? small : large);
                System.out.printf("%8.0f %8.0f a second, p50 %6.1f %6.1f, p99 %6.1f %6.1f ms%n", small.last().perSecond(), large.last().perSecond(),
                        small.last().at(0.5), large.last().at(0.5), small.last().at(0.99), large.last().at(0.99));
            }
            one.goOn();
            other.goOn();
            RegisterLoad.Load of = small.all();
            RegisterLoad.Load to = large.all();
            System.out.printf("small: %s, %.2f ms of CPU%nlarge: %s, %.2f ms of CPU%n", of.line(0), small.cpu / of.taken().size() * 1e3, to.line(0), large.cpu / to.taken().size() * 1e3);
            System.out.printf("large to small: p50 %.2f, p99 %.2f%n", to.at(0.5) / of.at(0.5), to.at(0.99) / of.at(0.99));
        }
        System.exit(0);
    }

    /** The other one is stopped meanwhile: with nothing to do it would tidy its file, and take the machine for that. */
    private void ask(int seconds, GrowthLoad resting) throws Exception {
        resting.service.stop();
        service.goOn();
        double before = service.cpu();
        loads.add(RegisterLoad.run(service, seconds, town::next));
        cpu += service.cpu() - before;
    }

    private RegisterLoad.Load last() {
        return loads.get(loads.size() - 1);
    }

    private RegisterLoad.Load all() {
        TreeMap<String, Integer> outcomes = new TreeMap<>();
        loads.forEach(load -> load.outcomes().forEach((outcome, count) -> outcomes.merge(outcome, count, Integer::sum)));
        return new RegisterLoad.Load(loads.stream().flatMap(load -> load.taken().stream()).sorted().toList(), outcomes,
                loads.stream().mapToDouble(RegisterLoad.Load::seconds).sum());
    }
}
