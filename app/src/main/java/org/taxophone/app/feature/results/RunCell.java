package org.taxophone.app.feature.results;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.taxophone.app.control.BadgeRow;
import org.taxophone.app.control.LateTip;
import org.taxophone.app.control.LivingCells;
import org.taxophone.app.control.RoomForWords;
import org.taxophone.app.i18n.Messages;
import org.taxophone.app.i18n.Phrases;
import org.taxophone.project.RunState;
import org.taxophone.training.Finding;

/// Number, recipe, settings and state of a row; a group of several seeds can be opened.
final class RunCell extends LivingCells.InTable<ResultRow, ResultRow> {
    private final ResultsViewModel model;
    private final Button opener = new Button();
    private final Label number = new Label();
    private final Label title = new Label();
    private final Label told = badge("", "warning");
    private final HBox head = new HBox(6);
    private final BadgeRow badges = new BadgeRow();
    private final VBox words = new VBox(4);
    private final HBox line = new HBox(4);
    private final LateTip tip = new LateTip(this);
    private final LateTip openerTip = new LateTip(opener);
    private final LateTip toldTip = new LateTip(told);

    RunCell(ResultsViewModel model) {
        this.model = model;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        opener.getStyleClass().addAll("ghost", "icon-button", "row-button");
        opener.setFocusTraversable(false);
        opener.setOnAction(event -> model.toggle(getItem()));
        number.getStyleClass().addAll("strong", "run-number");
        title.setMinWidth(Region.USE_PREF_SIZE);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinWidth(0);
        told.setGraphic(new FontIcon("fth-alert-triangle"));
        // half of a finding says nothing: all of it, or the sign with a tip
        RoomForWords.in(head, List.of(List.of(told)));
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        line.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(ResultRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            tip.say();
            return;
        }
        opener.setVisible(row.opens());
        opener.setGraphic(
                new FontIcon(model.isOpen(row) ? "fth-chevron-down" : "fth-chevron-right"));
        String opens = model.isOpen(row) ? "results.seeds.hide" : "results.seeds.show";
        openerTip.say(() -> row.opens() ? Messages.text(opens) : "");
        number.setText(Integer.toString(row.number()));
        title.setText(row.title());
        head.getChildren().setAll(title);
        finding(row);
        if (row.state() == RunState.FAILED) {
            head.getChildren().addAll(badge(failed(), "danger"), copy());
        }
        badges.show(row.badges());
        words.getChildren().setAll(head);
        if (!row.badges().isEmpty()) {
            words.getChildren().add(badges);
        }
        line.getChildren().setAll(opener, number, words);
        setGraphic(line);
        tip.say(row::note);
    }

    private void finding(ResultRow row) {
        List<Finding> findings = row.findings();
        if (!findings.isEmpty() && row.level() == ResultRow.Level.GROUP) {
            told.setText(Phrases.say(findings.getFirst().headline()));
            toldTip.say(
                    () ->
                            findings.stream()
                                    .map(finding -> Phrases.say(finding.headline()))
                                    .collect(Collectors.joining("\n")));
            head.getChildren().add(told);
        }
        if (!row.note().isEmpty()) {
            FontIcon icon = new FontIcon("fth-edit-2");
            icon.getStyleClass().addAll("muted", "size-14");
            head.getChildren().add(icon);
        }
    }

    private String failed() {
        return Messages.text("results.state.failed");
    }

    private Button copy() {
        Button button = new Button();
        button.setGraphic(new FontIcon("fth-copy"));
        button.setTooltip(new Tooltip(Messages.text("results.copy")));
        button.setAccessibleText(Messages.text("results.copy"));
        button.getStyleClass().addAll("ghost", "icon-button", "row-button");
        button.setFocusTraversable(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> toClipboard(model.acts().details(getItem())));
        return button;
    }

    private static void toClipboard(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static Label badge(String text, String kind) {
        Label badge = new Label(text);
        badge.getStyleClass().addAll("badge", kind);
        badge.setMinWidth(Region.USE_PREF_SIZE);
        return badge;
    }
}
