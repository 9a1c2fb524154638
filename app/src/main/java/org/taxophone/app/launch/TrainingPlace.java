package org.taxophone.app.launch;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.taxophone.app.feature.training.EarlierTraining;
import org.taxophone.app.feature.training.Pins;
import org.taxophone.app.feature.training.TrainingView;
import org.taxophone.app.feature.training.TrainingViewModel;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.session.RunQueue;
import org.taxophone.common.TaxophoneException;
import org.taxophone.dataset.Dataset;
import org.taxophone.project.Project;
import org.taxophone.project.Run;

/// Puts the Training place together.
final class TrainingPlace {
    private TrainingPlace() {}

    static Making begin(Services s) {
        Pins pins =
                new Pins(
                        s.selection(),
                        s.project().projectProperty(),
                        s.project().datasetProperty(),
                        s.background());
        pins.remember(s.memory());
        TrainingViewModel model =
                new TrainingViewModel(
                        s.runs(),
                        s.navigator(),
                        s.background(),
                        number -> earlier(s, number),
                        pins);
        RunQueue queue = new RunQueue(s.runs(), s.jobs(), s.ui());
        return Making.last(
                () ->
                        new TrainingView(
                                model, queue, clip -> name(s, clip), s.tiles().colorsProperty()));
    }

    // what is damaged costs itself: the rest of the run is shown
    private static EarlierTraining earlier(Services s, int number) {
        Project project = s.project().project();
        if (project == null) {
            return EarlierTraining.NONE;
        }
        Run run = project.run(number);
        return new EarlierTraining(
                readable(s, run::epochs, List.of()),
                readable(s, run::trainingMap, Optional.empty()),
                readable(s, run::reconstructions, Optional.empty()),
                run.summary().findings(),
                run.assignment());
    }

    private static <T> T readable(Services s, Supplier<T> reading, T nothing) {
        try {
            return reading.get();
        } catch (TaxophoneException e) {
            s.journal().error(Messages.text("training.unreadable"), e);
            return nothing;
        }
    }

    private static String name(Services s, String clip) {
        Dataset dataset = s.project().dataset();
        int row = dataset == null ? -1 : dataset.indexOf(clip);
        return dataset == null || row < 0 ? clip : dataset.clips().get(row).name();
    }
}
