package vn.ocua.app;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

import vn.ocua.app.command.ActCommand;
import vn.ocua.app.command.AgencyCommand;
import vn.ocua.app.command.Attach;
import vn.ocua.app.command.Bench;
import vn.ocua.app.command.CalendarCommand;
import vn.ocua.app.command.CardCommand;
import vn.ocua.app.command.CatalogueCommand;
import vn.ocua.app.command.Check;
import vn.ocua.app.command.ConflictCommand;
import vn.ocua.app.command.CourierCommand;
import vn.ocua.app.command.Demo;
import vn.ocua.app.command.Due;
import vn.ocua.app.command.Find;
import vn.ocua.app.command.InboxCommand;
import vn.ocua.app.command.KeyCommands;
import vn.ocua.app.command.NumbersCommand;
import vn.ocua.app.command.OfficerCommand;
import vn.ocua.app.command.PortalCommand;
import vn.ocua.app.command.PracticePortalCommand;
import vn.ocua.app.command.Print;
import vn.ocua.app.command.PrintersCommand;
import vn.ocua.app.command.QueueCommand;
import vn.ocua.app.command.Register;
import vn.ocua.app.command.ReportCommand;
import vn.ocua.app.command.Restore;
import vn.ocua.app.command.Safety;
import vn.ocua.app.command.SetUpCommand;
import vn.ocua.app.command.SettingsCommand;
import vn.ocua.app.command.Show;
import vn.ocua.app.command.SignCommand;
import vn.ocua.app.command.SigningKeyCommand;
import vn.ocua.app.command.SlipCommand;
import vn.ocua.app.command.SyncCommand;

import java.util.List;

/// Every command by its name; made anew for each reading, for the commands keep what was read.
final class Tree {
    final Root root = new Root();
    final CommandLine line = new CommandLine(root);

    Tree() {
        line.addSubcommand("setup", new SetUpCommand());
        group("officer")
                .addSubcommand("add", new OfficerCommand.Add())
                .addSubcommand("list", new OfficerCommand.Listing());
        group("catalogue")
                .addSubcommand("import", new CatalogueCommand.Import())
                .addSubcommand("list", new CatalogueCommand.Listing())
                .addSubcommand("portal", new CatalogueCommand.AtPortal());
        group("agencies")
                .addSubcommand("import", new AgencyCommand.Import())
                .addSubcommand("list", new AgencyCommand.Listing());
        group("calendar").addSubcommand("import", new CalendarCommand());
        line.addSubcommand("due", new Due());
        line.addSubcommand("card", new CardCommand());
        line.addSubcommand("register", new Register());
        line.addSubcommand("guide", new SlipCommand.Guide());
        line.addSubcommand("refuse", new SlipCommand.Refuse());
        line.addSubcommand("find", new Find());
        line.addSubcommand("show", new Show());
        line.addSubcommand("act", new ActCommand());
        line.addSubcommand("attach", new Attach());
        line.addSubcommand("print", new Print());
        CommandLine printers = new CommandLine(new PrintersCommand());
        printers.addSubcommand("test", new PrintersCommand.Test());
        line.addSubcommand("printers", printers);
        line.addSubcommand("check", new Check());
        line.addSubcommand("report", new ReportCommand());
        line.addSubcommand("backup", new Safety.BackUp());
        line.addSubcommand("restore", new Restore());
        line.addSubcommand("verify", new Safety.Verify());
        group("clock").addSubcommand("confirm", new KeyCommands.Clock());
        group("passphrase").addSubcommand("set", new KeyCommands.Passphrase());
        group("recovery").addSubcommand("renew", new KeyCommands.Recovery());
        group("portal")
                .addSubcommand("set", new PortalCommand.Change())
                .addSubcommand("test", new PortalCommand.Test());
        line.addSubcommand("sync", new SyncCommand());
        line.addSubcommand(
                "queue",
                new CommandLine(new QueueCommand())
                        .addSubcommand("retry", new QueueCommand.Retry())
                        .addSubcommand("close", new QueueCommand.Close()));
        group("conflict")
                .addSubcommand("list", new ConflictCommand.Listing())
                .addSubcommand("settle", new ConflictCommand.Settle())
                .addSubcommand("renumber", new ConflictCommand.Renumber());
        line.addSubcommand(
                "inbox",
                new CommandLine(new InboxCommand())
                        .addSubcommand("kept", new InboxCommand.Kept())
                        .addSubcommand("retake", new InboxCommand.Retake()));
        group("lane").addSubcommand("set", new NumbersCommand.Lane());
        line.addSubcommand("numbers", new NumbersCommand());
        group("courier")
                .addSubcommand("key", new CourierCommand.Key())
                .addSubcommand("write", new CourierCommand.Write())
                .addSubcommand("read", new CourierCommand.Read())
                .addSubcommand("export", new CourierCommand.ToSheet());
        line.addSubcommand("practice-portal", new PracticePortalCommand());
        line.addSubcommand("demo", new Demo());
        line.addSubcommand("bench", new Bench());
        group("keys")
                .addSubcommand("export", new SigningKeyCommand.Export())
                .addSubcommand("import", new SigningKeyCommand.Import())
                .addSubcommand("list", new SigningKeyCommand.Listing())
                .addSubcommand("renew", new SigningKeyCommand.Renew());
        group("settings")
                .addSubcommand("set", new SettingsCommand.Change())
                .addSubcommand("show", new SettingsCommand.Listing());
        line.addSubcommand("sign", new SignCommand.Sign());
        line.addSubcommand("check-signature", new SignCommand.Check());
        line.setExpandAtFiles(false);
        line.setTrimQuotes(false);
        line.setOverwrittenOptionsAllowed(false);
    }

    private CommandLine group(String name) {
        CommandLine group = new CommandLine(CommandSpec.create().name(name));
        line.addSubcommand(name, group);
        return group;
    }

    /// The innermost command that was named.
    CommandLine read(List<String> arguments) throws ParameterException {
        CommandLine innermost = line;
        line.parseArgs(arguments.toArray(String[]::new));
        while (innermost.getParseResult().subcommand() != null) {
            innermost = innermost.getParseResult().subcommand().commandSpec().commandLine();
        }
        return innermost;
    }
}
