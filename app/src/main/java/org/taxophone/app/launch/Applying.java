package org.taxophone.app.launch;

import java.nio.file.Path;
import java.util.List;
import org.taxophone.app.dialog.apply.ApplyOffer;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.preferences.SystemFolders;
import org.taxophone.app.session.ModelApplying;
import org.taxophone.app.shell.Command;
import org.taxophone.app.shell.Command.MenuName;
import org.taxophone.dataset.Dataset;
import org.taxophone.project.RunSummary;

/// Applying the model of a run to other clips, as it is asked for in the window.
final class Applying {
    private Applying() {}

    static Command command(Services s) {
        return new Command(
                        "run.apply",
                        MenuName.RUN,
                        "",
                        s.applying().possibleProperty(),
                        () -> ask(s, s.runs().shownProperty().get()))
                .needs("command.why.model")
                .setApart();
    }

    /// @param number of the run that is offered first, if it learnt a model; else the newest is
    static void ask(Services s, int number) {
        List<ApplyOffer.Model> models =
                s.applying().models().stream().map(Applying::model).toList();
        if (models.isEmpty()) {
            return;
        }
        ApplyOffer.Model chosen =
                models.stream()
                        .filter(model -> model.run() == number)
                        .findFirst()
                        .orElseGet(models::getFirst);
        s.applyDialog()
                .open(
                        new ApplyOffer(
                                models,
                                chosen,
                                start(s),
                                data -> target(s.applying(), data),
                                (model, data) -> s.applying().begin(model.run(), data)));
    }

    private static ApplyOffer.Model model(RunSummary run) {
        return new ApplyOffer.Model(run.number(), RunFinder.title(run));
    }

    private static Path start(Services s) {
        Dataset dataset = s.project().dataset();
        Path above = dataset == null ? null : dataset.root().toAbsolutePath().getParent();
        return above == null ? SystemFolders.home() : above;
    }

    private static ApplyOffer.Target target(ModelApplying applying, Path data) {
        return switch (applying.outcome(data)) {
            case NEW_PROJECT ->
                    new ApplyOffer.Target(
                            Messages.text("apply.target.new", applying.newProject(data)), true);
            case NEW_PROJECT_OF_ONE ->
                    new ApplyOffer.Target(
                            Messages.text("apply.target.clip", applying.newProject(data)), true);
            case OTHER_PROJECT ->
                    new ApplyOffer.Target(Messages.text("apply.target.project"), true);
            case THIS_PROJECT -> new ApplyOffer.Target(Messages.text("apply.target.this"), true);
            case NOTHING -> new ApplyOffer.Target(Messages.text("apply.target.none"), false);
        };
    }
}
