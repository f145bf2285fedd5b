package dev.umpire.search;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.FSDirectory;

/** Lucene: pairs of characters as terms, the rarer the more they weigh. */
final class LuceneIndex implements OtherIndex {

    private final FSDirectory folder;
    private final IndexWriter writer;
    private IndexSearcher searcher;
    private int added;

    LuceneIndex() throws Exception {
        this.folder = FSDirectory.open(Files.createTempDirectory("lucene"));
        this.writer = new IndexWriter(folder, new IndexWriterConfig());
    }

    @Override
    public String called() {
        return "Lucene, pairs of characters (BM25)";
    }

    @Override
    public void add(List<String> names) throws Exception {
        for (String name : names) {
            Document document = new Document();
            document.add(new StoredField("place", added++));
            OtherIndex.pairs(OtherIndex.telling(name)).forEach(pair -> document.add(new StringField("pair", pair, Field.Store.NO)));
            writer.addDocument(document);
        }
    }

    @Override
    public void complete() throws Exception {
        writer.commit();
        searcher = new IndexSearcher(DirectoryReader.open(folder));
    }

    @Override
    public Answer find(String name, int most) throws Exception {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        OtherIndex.pairs(OtherIndex.telling(name)).forEach(pair -> any.add(new TermQuery(new Term("pair", pair)), BooleanClause.Occur.SHOULD));
        TopDocs top = searcher.search(any.build(), most);
        List<Integer> places = new ArrayList<>();
        for (ScoreDoc found : top.scoreDocs) {
            places.add(searcher.storedFields().document(found.doc).getField("place").numericValue().intValue());
        }
        return new Answer(places, (int) top.totalHits.value);
    }

    @Override
    public void close() throws Exception {
        writer.close();
        folder.close();
    }
}
