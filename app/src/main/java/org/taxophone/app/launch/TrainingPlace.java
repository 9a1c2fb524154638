package org.taxophone.app.launch;

import java.util.List;
import org.taxophone.app.feature.training.TrainingView;
import org.taxophone.app.feature.training.TrainingViewModel;
import org.taxophone.app.shell.Place;
import org.taxophone.common.TaxophoneException;
import org.taxophone.dataset.Dataset;
import org.taxophone.project.Project;
import org.taxophone.training.EpochReport;

/// Puts the Training place together.
final class TrainingPlace {
    private TrainingPlace() {}

    static Place of(Services s) {
        TrainingViewModel model =
                new TrainingViewModel(
                        s.runs(), s.navigator(), s.background(), number -> earlier(s, number));
        return new TrainingView(model, clip -> name(s, clip));
    }

    private static List<EpochReport> earlier(Services s, int number) {
        Project project = s.project().project();
        try {
            return project == null ? List.of() : project.run(number).epochs();
        } catch (TaxophoneException e) {
            s.journal().error(String.valueOf(e.getMessage()), e);
            return List.of();
        }
    }

    private static String name(Services s, String clip) {
        Dataset dataset = s.project().dataset();
        int row = dataset == null ? -1 : dataset.indexOf(clip);
        return dataset == null || row < 0 ? clip : dataset.clips().get(row).name();
    }
}
