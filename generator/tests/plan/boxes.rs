//! Types that contain themselves are boxed where a circle must be cut, and nowhere else.

use crate::check::answers;

#[test]
fn a_struct_of_itself() {
    answers(
        "Node: { type: object, properties: { next: { $ref: '#/components/schemas/Node' }, name: { type: string } } }",
        "struct Node { next?: Option<Box<Node>>, name?: Option<String> }",
    );
}

#[test]
fn two_structs_of_each_other() {
    answers(
        "A: { type: object, properties: { b: { $ref: '#/components/schemas/B' } } }\nB: { type: object, properties: { a: { $ref: '#/components/schemas/A' } } }",
        "struct A { b?: Option<B> }\nstruct B { a?: Option<Box<A>> }",
    );
}

#[test]
fn a_required_struct_of_itself() {
    answers(
        "Node: { type: object, required: [next], properties: { next: { $ref: '#/components/schemas/Node' } } }",
        "struct Node { next: Box<Node> }",
    );
}

#[test]
fn lists_and_maps_need_no_box() {
    answers(
        "Tree: { type: object, properties: { list: { type: array, items: { $ref: '#/components/schemas/Tree' } }, map: { type: object, additionalProperties: { $ref: '#/components/schemas/Tree' } } } }",
        "struct Tree { list?: Option<Vec<Tree>>, map?: Option<Map<Tree>> }",
    );
}

#[test]
fn additional_properties_need_no_box() {
    answers(
        "Tree: { type: object, properties: { a: { type: string } }, additionalProperties: { $ref: '#/components/schemas/Tree' } }",
        "struct Tree { a?: Option<String>, ..additional_properties: Tree }",
    );
}

#[test]
fn a_circle_through_a_union() {
    answers(
        "Not: { type: object, required: [not], properties: { not: { $ref: '#/components/schemas/Filter' } } }\nFilter: { oneOf: [{ $ref: '#/components/schemas/Not' }, { type: string }] }",
        "struct Not { not: Filter }\nunion Filter { Text(String) if string, Not(Box<Not>) if object }",
    );
}

#[test]
fn a_circle_through_an_alias() {
    answers(
        "Node: { type: object, properties: { next: { $ref: '#/components/schemas/Next' } } }\nNext: { allOf: [{ $ref: '#/components/schemas/Node' }] }",
        "struct Node { next?: Option<Box<Next>> }\ntype Next = Node",
    );
}

#[test]
fn a_circle_through_inline_objects() {
    answers(
        "Node: { type: object, properties: { inner: { type: object, properties: { next: { $ref: '#/components/schemas/Node' } } } } }",
        "struct Node { inner?: Option<NodeInner> }\nstruct NodeInner { next?: Option<Box<Node>> }",
    );
}

#[test]
fn an_inline_object_that_inherits_what_it_stands_in() {
    answers(
        "Node: { type: object, properties: { next: { allOf: [{ $ref: '#/components/schemas/Node' }, { type: object, properties: { a: { type: string } } }] } } }",
        "struct Node { next?: Option<NodeNext> }\nstruct NodeNext { next?: Option<Box<NodeNext>>, a?: Option<String> }",
    );
    answers(
        "Node: { type: object, properties: { all: { type: array, items: { nullable: true, properties: { a: { type: string } }, allOf: [{ $ref: '#/components/schemas/Node' }] } } } }",
        "struct Node { all?: Option<Vec<Option<NodeAll>>> }\nstruct NodeAll { all?: Option<Vec<Option<NodeAll>>>, a?: Option<String> }",
    );
}

#[test]
fn two_ways_to_the_same_type_are_no_circle() {
    answers(
        "A: { type: object, properties: { b: { $ref: '#/components/schemas/B' }, c: { $ref: '#/components/schemas/C' } } }\nB: { type: object, properties: { c: { $ref: '#/components/schemas/C' } } }\nC: { type: object, properties: { x: { type: string } } }",
        "struct A { b?: Option<B>, c?: Option<C> }\nstruct B { c?: Option<C> }\nstruct C { x?: Option<String> }",
    );
}

#[test]
fn each_circle_is_cut_once() {
    answers(
        "A: { type: object, properties: { b: { $ref: '#/components/schemas/B' }, a: { $ref: '#/components/schemas/A' } } }\nB: { type: object, properties: { a: { $ref: '#/components/schemas/A' }, b: { $ref: '#/components/schemas/B' } } }",
        "struct A { b?: Option<B>, a?: Option<Box<A>> }\nstruct B { a?: Option<Box<A>>, b?: Option<Box<B>> }",
    );
}

#[test]
fn an_alias_of_nothing_but_itself_is_raw_json() {
    answers(
        "Tree: { type: array, items: { $ref: '#/components/schemas/Tree' } }\nRoot: { type: object, properties: { tree: { $ref: '#/components/schemas/Tree' } } }",
        "type Tree = Json\nstruct Root { tree?: Option<Json> }\nwarning P0201 /components/schemas/Tree:",
    );
}

#[test]
fn aliases_of_nothing_but_each_other_are_raw_json() {
    answers(
        "A: { type: array, items: { $ref: '#/components/schemas/B' } }\nB: { type: object, additionalProperties: { $ref: '#/components/schemas/A' } }\nC: { type: array, items: { $ref: '#/components/schemas/A' } }",
        "type A = Json\ntype B = Json\ntype C = Vec<Json>\nwarning P0201 /components/schemas/A:\nwarning P0201 /components/schemas/B:",
    );
}

#[test]
fn an_alias_through_a_struct_is_fine() {
    answers(
        "List: { type: array, items: { $ref: '#/components/schemas/Node' } }\nNode: { type: object, properties: { children: { $ref: '#/components/schemas/List' } } }",
        "type List = Vec<Node>\nstruct Node { children?: Option<List> }",
    );
}

#[test]
fn what_would_take_much_of_the_stack_is_boxed() {
    // Each type holds the one below eight times.
    let property = |level: usize, index: usize| {
        format!("p{index}: {{ $ref: '#/components/schemas/L{level}' }}")
    };
    let mut schemas = "L0: { type: object, properties: { p: { type: string } } }\n".to_owned();
    for level in 1..6 {
        let properties: Vec<String> = (0..8).map(|it| property(level - 1, it)).collect();
        schemas += &format!(
            "L{level}: {{ type: object, properties: {{ {} }} }}\n",
            properties.join(", ")
        );
    }
    let krate = crate::check::crate_of_schemas(&schemas);
    let found: Vec<String> = (1..6)
        .map(|level| crate::show::item(&crate::check::model(&krate, &format!("L{level}"))))
        .collect();
    let boxed = |level: usize| found[level].contains(&format!("Box<L{level}>"));
    assert_eq!(
        [0, 1, 2, 3, 4].map(boxed),
        [false, false, true, false, false],
        "{found:?}"
    );
}

#[test]
fn parts_that_hold_themselves_are_one_type_that_holds_itself() {
    answers(
        "Root: { allOf: [{ properties: { x: { $ref: '#/components/schemas/B' } } }, { properties: { x: { $ref: '#/components/schemas/C' } } }] }\nB: { type: object, properties: { a: { $ref: '#/components/schemas/B' }, b: { type: string } } }\nC: { type: object, properties: { a: { $ref: '#/components/schemas/C' }, c: { type: string } } }",
        "struct Root { x?: Option<RootX> }\nstruct RootX { a?: Option<Box<RootX>>, b?: Option<String>, c?: Option<String> }\nstruct B { a?: Option<Box<B>>, b?: Option<String> }\nstruct C { a?: Option<Box<C>>, c?: Option<String> }",
    );
}
