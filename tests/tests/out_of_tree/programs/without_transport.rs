//! Says why there is no client.

fn main() {
    println!("{}", atlas_admin::Client::builder().build().unwrap_err());
}
