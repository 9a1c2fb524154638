package org.taxophone.app.i18n;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Sentences that the science says in English, in the language of the texts. The bundle holds each
/// as it is said, its values as {0}, {1}; what it does not hold stays as it was said.
public final class Phrases {
    private static final String PREFIX = "phrase.";
    private static final Pattern VALUE = Pattern.compile("\\{(\\d)}");
    private static final Pattern NUMBER = Pattern.compile("-?[\\d,]+(\\.\\d+)?");

    /// Behind the number of a part of the work.
    private static final Pattern PART = Pattern.compile("(?<=\\d): ");

    /// A value; never one that a sentence ends in.
    private static final String ANY = "((?:(?!\\. ).)+?)";

    private static final List<String> JOINTS = List.of(". ", "; ");
    private static final Phrases OF_WINDOW =
            new Phrases(
                    Messages.english(),
                    Messages.bundle(),
                    Messages.locale().getLanguage().equals(Locale.ENGLISH.getLanguage()));

    private final List<Phrase> phrases;

    private record Phrase(Pattern said, List<Integer> places, String translated) {
        Optional<String> say(String sentence) {
            Matcher matcher = said.matcher(sentence);
            if (!matcher.matches() || beginsWithAnother(matcher)) {
                return Optional.empty();
            }
            String text = translated;
            for (int i = 0; i < places.size(); i++) {
                String value = matcher.group(i + 1);
                text = text.replace("{" + places.get(i) + "}", number(value));
            }
            return Optional.of(text);
        }

        // a value at the very beginning is a word or a number, not the sentence before
        private static boolean beginsWithAnother(Matcher found) {
            return found.groupCount() > 0 && found.start(1) == 0 && found.group(1).contains("; ");
        }
    }

    Phrases(ResourceBundle english, ResourceBundle texts, boolean asSaid) {
        phrases =
                asSaid
                        ? List.of()
                        : english.keySet().stream()
                                .filter(key -> key.startsWith(PREFIX))
                                // what says most of its own first: it is the more exact one
                                .sorted(
                                        Comparator.comparing(
                                                        (String key) ->
                                                                -VALUE.matcher(
                                                                                english.getString(
                                                                                        key))
                                                                        .replaceAll("")
                                                                        .length())
                                                .thenComparing(key -> key))
                                .map(key -> phrase(english.getString(key), texts.getString(key)))
                                .toList();
    }

    /// A sentence, or several, in the language of the window.
    public static String say(String english) {
        return OF_WINDOW.translate(english);
    }

    /// Says sentences in any language that has texts, as figures for paper want it.
    public static UnaryOperator<String> in(Locale language) {
        if (language.getLanguage().equals(Messages.locale().getLanguage())) {
            return OF_WINDOW::translate;
        }
        boolean asSaid = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return new Phrases(Messages.english(), Messages.bundle(language), asSaid)::translate;
    }

    /// What a job is at, "restart 2 of 5: finding neighbours", in the language of the window.
    public static String stage(String english) {
        return OF_WINDOW.translateStage(english);
    }

    /// The same as the begin of a line, "Training".
    public static String capitalStage(String english) {
        return Capital.of(stage(english));
    }

    String translateStage(String english) {
        return PART.splitAsStream(english).map(this::translate).collect(Collectors.joining(": "));
    }

    String translate(String english) {
        return translate(english, 0);
    }

    private String translate(String english, int joint) {
        for (Phrase phrase : phrases) {
            Optional<String> found = phrase.say(english);
            if (found.isPresent()) {
                return found.get();
            }
        }
        if (phrases.isEmpty() || joint == JOINTS.size()) {
            return english;
        }
        String between = JOINTS.get(joint);
        return List.of(english.split(Pattern.quote(between), -1)).stream()
                .map(part -> translate(part, joint + 1))
                .collect(Collectors.joining(between));
    }

    private static Phrase phrase(String english, String translated) {
        String plain = english.replace("''", "'");
        StringBuilder regex = new StringBuilder();
        List<Integer> places = new ArrayList<>();
        Matcher matcher = VALUE.matcher(plain);
        int from = 0;
        while (matcher.find()) {
            regex.append(Pattern.quote(plain.substring(from, matcher.start()))).append(ANY);
            places.add(Integer.parseInt(matcher.group(1)));
            from = matcher.end();
        }
        regex.append(Pattern.quote(plain.substring(from))).append("\\.?");
        return new Phrase(Pattern.compile(regex.toString()), places, translated.replace("''", "'"));
    }

    /// "1,040.5" as German writes it.
    private static String number(String value) {
        return NUMBER.matcher(value).matches()
                ? value.replace(',', ' ').replace('.', ',').replace(' ', '.')
                : Spaces.say(value);
    }
}
