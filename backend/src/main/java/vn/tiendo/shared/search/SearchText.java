package vn.tiendo.shared.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.shared.text.VietnameseText;

/**
 * What somebody looks for: all of its words, accents optional, the last one perhaps not yet typed to its end; or the
 * symbol of a document. The queries are in PostgreSQL's language of searches, over lexemes of {@code search_words}.
 */
public final class SearchText {
    /** More words say no more; each costs a look into the index. */
    private static final int MOST_WORDS = 12;

    private static final Pattern SIGNS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+");

    private final List<Word> words;
    private final List<Term> terms;
    private final List<String> symbols;

    private SearchText(List<Word> words, List<Term> terms, List<String> symbols) {
        this.words = words;
        this.terms = terms;
        this.symbols = symbols;
    }

    /** @param symbols the keys of the document that the text may name; see {@link #symbolKey} */
    public static SearchText of(String typed, List<String> symbols) {
        var words = Word.of(typed).stream().limit(MOST_WORDS).toList();
        return new SearchText(words, terms(words), List.copyOf(symbols));
    }

    public static SearchText of(String typed) {
        return of(typed, List.of());
    }

    private static List<Term> terms(List<Word> words) {
        var terms = new ArrayList<Term>();
        for (int i = 0; i < words.size(); i += terms.getLast().words().size()) {
            terms.add(Abbreviations.termAt(words, i));
        }
        return terms;
    }

    /** The symbol of a document without signs, leading zeros and accents, as {@code search_symbol} writes it. */
    public static String symbolKey(String symbol) {
        var key = SIGNS.matcher(VietnameseText.fold(symbol)).replaceAll("");
        return LEADING_ZEROS.matcher(key).replaceFirst("");
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    public boolean hasAccents() {
        return words.stream().anyMatch(Word::hasAccents);
    }

    /** Whether this is the symbol that is looked for. */
    public boolean isSymbol(String symbol) {
        return symbols.contains(symbolKey(symbol));
    }

    /** Everything, accents as far as they were typed. */
    public String exactly() {
        return orSymbols(query(terms, Word::written));
    }

    /** Everything, without accents. */
    public String loosely() {
        return orSymbols(query(terms, Word::folded));
    }

    /** The last word when more may follow in it; empty when it says all. */
    public Optional<String> unfinished() {
        return terms.isEmpty() || !mayGoOn(terms.getLast())
                ? Optional.empty()
                : Optional.of(prefix(terms.getLast(), Word::folded));
    }

    /** The words that nothing else may stand for, without accents, but for the last one if more may follow in it. */
    public List<String> whole() {
        var finished = isEmpty() || !mayGoOn(terms.getLast()) ? terms : terms.subList(0, terms.size() - 1);
        return finished.stream()
                .filter(term -> term.otherwise().isEmpty())
                .flatMap(term -> term.words().stream())
                .map(Word::folded)
                .distinct()
                .toList();
    }

    /** Every word as a search of its own, without accents, as if nothing more followed in the last one. */
    public List<String> each() {
        return terms.stream().map(term -> term.query(Word::folded)).toList();
    }

    /** Some searches at once; or the symbol. */
    public String together(List<String> searches) {
        return orSymbols(joined(searches.stream()));
    }

    /** All but the last word, without accents; empty for a single word. */
    public Optional<String> finished() {
        return terms.size() < 2
                ? Optional.empty()
                : Optional.of(orSymbols(
                        joined(terms.subList(0, terms.size() - 1).stream().map(term -> term.query(Word::folded)))));
    }

    /** How well a text answers, and what is to be marked in it; empty when a word is missing. */
    public Optional<Match> in(String text) {
        return in(Searchable.of(text));
    }

    public Optional<Match> in(Searchable text) {
        return new Matching(words, terms).in(text);
    }

    /** What is to be marked in a text that need not hold every word. */
    public Excerpt marked(String text) {
        return marked(Searchable.of(text));
    }

    public Excerpt marked(Searchable text) {
        return new Matching(words, terms).marked(text);
    }

    private String orSymbols(String query) {
        return Stream.concat(Stream.of(query), symbols.stream().map(key -> "'/" + key + "'"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" | "));
    }

    private static String query(List<Term> terms, Function<Word, String> lexeme) {
        if (terms.isEmpty()) {
            return "";
        }
        var last = terms.getLast();
        var before = terms.subList(0, terms.size() - 1).stream().map(term -> term.query(lexeme));
        var end = mayGoOn(last) ? prefix(last, lexeme) : last.query(lexeme);
        return joined(Stream.concat(before, Stream.of(end)));
    }

    private static boolean mayGoOn(Term last) {
        return last.words().size() == 1 && last.otherwise().isEmpty();
    }

    private static String prefix(Term last, Function<Word, String> lexeme) {
        return "'%s':*".formatted(lexeme.apply(last.words().getFirst()));
    }

    private static String joined(Stream<String> queries) {
        return queries.collect(Collectors.joining(" & ", "(", ")"));
    }
}
