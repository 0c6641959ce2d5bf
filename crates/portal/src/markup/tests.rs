use super::*;

/// Texts as they are, tags as `<name>`.
fn pieces(html: &str) -> Vec<String> {
    let written = |piece| match piece {
        Piece::Text(text) => text.to_owned(),
        Piece::Tag(tag) => format!("<{}{}>", if tag.is_end { "/" } else { "" }, tag.name),
    };
    Markup::new(html).map(written).collect()
}

#[test]
fn html_falls_into_texts_and_tags() {
    assert_eq!(
        pieces(r#"a<p class="x > y">1 < 2 <3</P><br/>é"#),
        ["a", "<p>", "1 ", "< 2 ", "<3", "</P>", "<br>", "é"]
    );
}

#[test]
fn what_is_no_text_is_left_out() {
    assert_eq!(pieces("<!doctype html><!-- <p> --><?php x ?>a<!-->b"), ["a", "b"]);
    assert_eq!(pieces("<style>p > a { }</styl></STYLE >a"), ["<style>", "</STYLE>", "a"]);
    assert_eq!(pieces("<script>if (a</b) '<p>'</script>a"), ["<script>", "</script>", "a"]);
    assert_eq!(pieces("<iframe src=x />a"), ["<iframe>", "a"]);
}

#[test]
fn what_never_ends_is_left_out() {
    for html in ["a<!-- b", "a<p title='", "a<!", "a<p"] {
        assert_eq!(pieces(html)[0], "a");
        assert!(pieces(html).len() <= 2, "{html}");
    }
    assert_eq!(pieces("<style>a"), ["<style>"]);
    assert_eq!(pieces("<"), ["<"]);
}

#[test]
fn whatever_is_written_has_an_end() {
    const PARTS: [&str; 14] =
        ["<", ">", "/", "a", "é", " ", "=", "'", "\"", "<!--", "-->", "<a href=", "<style>", "</style"];
    for number in 0..PARTS.len().pow(4) {
        let html: String = (0..4).map(|at| PARTS[number / PARTS.len().pow(at) % PARTS.len()]).collect();
        let length: usize = Markup::new(&html)
            .map(|piece| match piece {
                Piece::Text(text) => text.len(),
                Piece::Tag(tag) => tag.name.len() + tag.attribute("href").unwrap_or_default().len(),
            })
            .sum();
        assert!(length <= html.len(), "{html}");
    }
}

#[test]
fn attributes_are_found_in_any_dress() {
    let html = r#"<A CLASS=x HREF = '/b.PDF?v=1&amp;w=2' hidden title="x > y" = data=é/>"#;
    let Some(Piece::Tag(tag)) = Markup::new(html).next() else { panic!() };
    assert_eq!(tag.attribute("href").as_deref(), Some("/b.PDF?v=1&w=2"));
    assert_eq!(tag.attribute("title").as_deref(), Some("x > y"));
    assert_eq!(tag.attribute("hidden").as_deref(), Some(""));
    assert_eq!(tag.attribute("src"), None);
}
