package dev.umpire.policy;

import dev.umpire.policy.check.PackCheck;
import java.util.List;
import java.util.UUID;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** Turns DRL into the classes of the executable model, as the bytes of a jar. */
final class PackCompiler {

    /** @throws RefusedPack with what the compiler found, at its place */
    static byte[] compile(PackFiles pack) {
        KieServices kie = KieServices.Factory.get();
        // Each build gets a name of its own and is forgotten at once, or every swap would leak one.
        ReleaseId release = kie.newReleaseId("umpire", pack.name(), UUID.randomUUID().toString());
        KieFileSystem files = kie.newKieFileSystem();
        files.generateAndWritePomXML(release);
        Sources.toBuild(pack).forEach((path, drl) -> files.write("src/main/resources/" + path, drl));
        try {
            KieBuilder builder = kie.newKieBuilder(files, PackCompiler.class.getClassLoader()).buildAll(ExecutableModelProject.class);
            List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
            if (!errors.isEmpty()) {
                throw new RefusedPack(pack.name(), PackCheck.fromBuild(pack, errors));
            }
            return ((InternalKieModule) builder.getKieModule()).getBytes();
        } finally {
            kie.getRepository().removeKieModule(release);
        }
    }

    private PackCompiler() { }
}
