package org.taxophone.app.launch;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.taxophone.app.dialog.figure.FigureOffer;
import org.taxophone.app.feature.data.ClipDetailView;
import org.taxophone.app.feature.data.DataView;
import org.taxophone.app.feature.data.DataViewModel;
import org.taxophone.app.feature.data.ImportReportView;
import org.taxophone.app.feature.data.LayoutBanner;
import org.taxophone.app.feature.data.MissingAudio;
import org.taxophone.app.feature.data.MissingAudioBanner;
import org.taxophone.app.feature.data.ReadingBar;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.preferences.SystemFolders;
import org.taxophone.app.shell.Place;
import org.taxophone.dataset.Dataset;
import org.taxophone.dataset.ImportConfig;
import org.taxophone.export.SpectrogramFigure;
import org.taxophone.project.Project;

/// Puts the Data place together.
final class DataPlace {
    private DataPlace() {}

    static Place of(Services s) {
        DataViewModel model =
                new DataViewModel(
                        new DataViewModel.Parts(
                                s.project(),
                                s.selection(),
                                s.player(),
                                s.reader()::readMono,
                                s.background(),
                                s.tiles().axesProperty()));
        ClipDetailView clip =
                new ClipDetailView(
                        model,
                        new ClipDetailView.Heard(
                                s.player().playingProperty(), s.player().positionProperty()),
                        s.tiles().axesProperty(),
                        row -> s.dialogs().showInFolder(row.file()),
                        (name, figure) -> export(s, name, figure));
        DataView view =
                new DataView(
                        new DataView.Parts(
                                model,
                                s.selection(),
                                s.tiles(),
                                s.player().playingProperty(),
                                s.project().reportProperty(),
                                s.navigator(),
                                new ReadingBar(s.board(), s.opener().importingProperty()),
                                banners(s),
                                clip,
                                new ImportReportView(
                                        () -> readAgain(s), path -> showInFolder(s, path)),
                                () -> addFolder(s)));
        clip.onStep(view::step);
        return view;
    }

    private static void export(Services s, String name, SpectrogramFigure figure) {
        Project project = s.project().project();
        if (project != null) {
            s.figures()
                    .open(
                            new FigureOffer(
                                    Messages.text("data.figure", name),
                                    "spectrogram-" + name.replaceAll("[^\\p{L}\\p{N}_-]+", "-"),
                                    project.folder().resolve(ExplorePlace.FIGURES),
                                    () -> figure));
        }
    }

    private static VBox banners(Services s) {
        Node missing =
                new MissingAudioBanner(
                        new MissingAudio(
                                s.project(),
                                s.background(),
                                start ->
                                        s.dialogs()
                                                .chooseFolder(
                                                        Messages.text("data.missing.choose"),
                                                        start)));
        Node layout = new LayoutBanner(s.project().reportProperty(), new LayoutAnswers(s));
        VBox banners = new VBox(missing, layout);
        banners.getStyleClass().add("banners");
        banners.visibleProperty().bind(missing.visibleProperty().or(layout.visibleProperty()));
        return banners;
    }

    private static void readAgain(Services s) {
        Dataset dataset = s.project().dataset();
        if (dataset != null) {
            s.opener().read(new LayoutAnswers(s).config(dataset));
        }
    }

    private static void showInFolder(Services s, String path) {
        Dataset dataset = s.project().dataset();
        if (dataset != null) {
            s.dialogs().showInFolder(dataset.root().resolve(path));
        }
    }

    private static void addFolder(Services s) {
        Dataset dataset = s.project().dataset();
        Path start = dataset == null ? SystemFolders.home() : dataset.root();
        s.dialogs()
                .chooseFolder(Messages.text("data.add-folder"), start)
                .ifPresent(folder -> s.opener().read(ImportConfig.of(folder)));
    }
}
