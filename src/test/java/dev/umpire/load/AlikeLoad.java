package dev.umpire.load;

import dev.umpire.store.Databases;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Whether registrations for customers whose names begin alike wait for each other: eight clients with such names and eight
 * with names that begin in any way, in turn, on one service. Five signs, of which no two names share four: those would be rivals.
 *
 * <pre>java -cp TEST-CLASS-PATH dev.umpire.load.AlikeLoad h2|postgres SECONDS ROUNDS</pre>
 */
final class AlikeLoad {

    private static final int WARM_UP_SECONDS = Integer.getInteger("warm", 60);

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory(Path.of(System.getProperty("folder", "/tmp")), "alike");
        Files.createDirectories(folder.resolve("data"));
        String[] options = arguments[0].equals("h2") ? new String[0]
                : new String[] {"-Dumpire.database.url=" + Databases.postgresUrl(), "-Dumpire.database.user=postgres"};
        int seconds = Integer.parseInt(arguments[1]);
        Random random = new Random(8);
        Supplier<String> alike = () -> "深圳市东方%s有限公司".formatted(signs(random, 3));
        Supplier<String> unlike = () -> "深圳市%s有限公司".formatted(signs(random, 5));
        double first = 0;
        double second = 0;
        try (Packaged service = Packaged.start(folder.resolve("data"), options)) {
            service.put(Packaged.KINGDEE + "/partners/huadong", RegisterLoad.PARTNER);
            RegisterLoad.runNames(service, WARM_UP_SECONDS, () -> random.nextBoolean() ? alike.get() : unlike.get());
            System.out.printf("%10s %10s %12s %12s%n", "alike /s", "unlike /s", "alike p99", "unlike p99");
            for (int round = 0; round < Integer.parseInt(arguments[2]); round++) {
                boolean alikeFirst = round % 2 == 0;        // whoever comes later finds the service warmer
                RegisterLoad.Load before = RegisterLoad.runNames(service, seconds, alikeFirst ? alike : unlike);
                RegisterLoad.Load after = RegisterLoad.runNames(service, seconds, alikeFirst ? unlike : alike);
                RegisterLoad.Load one = alikeFirst ? before : after;
                RegisterLoad.Load other = alikeFirst ? after : before;
                System.out.printf("%10.0f %10.0f %12.1f %12.1f  %s %s%n", one.perSecond(), other.perSecond(), one.at(0.99), other.at(0.99), one.outcomes(), other.outcomes());
                first += one.perSecond();
                second += other.perSecond();
            }
        }
        System.out.printf("alike to unlike: %.2f%n", first / second);
        System.exit(0);
    }

    private static String signs(Random random, int number) {
        return random.ints(number, 0x4E00, 0x9000).mapToObj(Character::toString).collect(Collectors.joining());
    }

    private AlikeLoad() { }
}
