//! Trees: nested lists that open and close without a script.

use std::fmt::Write as _;

use super::html::Html;

/// A node with its line as markup.
#[derive(Clone, Debug)]
pub struct Node {
    /// The line.
    pub line: Html,
    /// What hangs below.
    pub children: Vec<Node>,
    /// Whether it starts open.
    pub open: bool,
}

/// The tree.
pub fn tree(nodes: &[Node]) -> Html {
    let mut out = String::from("<ul class=\"tree\">");
    for node in nodes {
        write_node(node, &mut out);
    }
    out.push_str("</ul>");
    Html(out)
}

fn write_node(node: &Node, out: &mut String) {
    if node.children.is_empty() {
        let _ = write!(out, "<li><div class=\"tree-line\">{}</div></li>", node.line);
        return;
    }
    let open = if node.open { " open" } else { "" };
    let _ = write!(
        out,
        "<li><details{open}><summary><span class=\"tree-line\">{}</span></summary><ul>",
        node.line
    );
    for child in &node.children {
        write_node(child, out);
    }
    out.push_str("</ul></details></li>");
}
