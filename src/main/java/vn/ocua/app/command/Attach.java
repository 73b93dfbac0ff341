package vn.ocua.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vn.ocua.app.run.Run;
import vn.ocua.app.run.TextFile;

import java.nio.file.Path;

/// `attach`: stores a scan beside one of a dossier's papers.
@Command(name = "attach")
public final class Attach implements vn.ocua.app.run.Command {
    @Parameters(index = "0", paramLabel = "CODE")
    String code = "";

    @Parameters(index = "1", paramLabel = "FILE")
    String file = "";

    @Option(names = "--component", required = true, paramLabel = "N")
    int component;

    @Override
    public int run(Run run) {
        Path path = run.around().path(file);
        String name = String.valueOf(path.getFileName());
        return run.done(
                TextFile.bytes(path)
                        .then(bytes ->
                                run.counter()
                                        .scans()
                                        .attach(
                                                run.session(),
                                                code.strip(),
                                                component,
                                                name,
                                                bytes)),
                scan ->
                        run.answer(
                                Run.object().put("sha256", scan.sha256()).put("size", scan.size()),
                                "cli.attach",
                                name,
                                scan.size()));
    }
}
