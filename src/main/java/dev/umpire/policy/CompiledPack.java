package dev.umpire.policy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseOption;
import org.kie.internal.conf.ShareBetaNodesOption;

/** The classes of one compiled pack, and the rules made of them. Its class loader lives as long as the rules do. */
final class CompiledPack extends ClassLoader {

    /** With shared nodes Drools 10 can lose the firing of a rule that ends in {@code not X( )}: docs/decisions/0011. */
    private static final KieBaseOption EACH_RULE_ITS_OWN_JOINS = ShareBetaNodesOption.NO;

    private static final String MODEL_LIST = "drools-model";

    private final Map<String, byte[]> entries;

    private CompiledPack(Map<String, byte[]> entries) {
        super("pack", CompiledPack.class.getClassLoader());
        this.entries = entries;
    }

    /** @throws IllegalStateException if the jar holds no rules */
    static KieBase load(byte[] jar) {
        return KieBaseBuilder.createKieBaseFromModel(models(jar), EACH_RULE_ITS_OWN_JOINS);
    }

    /**
     * The rules as compiled, one model a package.
     *
     * @throws IllegalStateException if the jar holds none
     */
    static List<Model> models(byte[] jar) {
        List<Model> models = new CompiledPack(unzip(jar)).models();
        if (models.isEmpty()) {
            throw new IllegalStateException("The compiled pack holds no rules. Maybe delete the cache folder.");
        }
        return models;
    }

    private List<Model> models() {
        List<Model> models = new ArrayList<>();
        entries.forEach((path, bytes) -> {
            if (path.endsWith("/" + MODEL_LIST)) {
                new String(bytes, StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank() && !l.contains(":"))
                        .forEach(name -> models.add(model(name.strip())));
            }
        });
        return models;
    }

    private Model model(String name) {
        try {
            return (Model) loadClass(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The compiled rules (%s) cannot be loaded. Maybe delete the cache folder.".formatted(name), e);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = entries.get(name.replace('.', '/') + ".class");
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }

    private static Map<String, byte[]> unzip(byte[] jar) {
        Map<String, byte[]> entries = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(jar))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException("The compiled pack cannot be read. Maybe delete the cache folder.", e);
        }
    }
}
